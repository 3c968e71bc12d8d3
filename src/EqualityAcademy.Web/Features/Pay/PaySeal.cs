using System.IO.Compression;
using System.Text;
using EqualityAcademy.Web.Platform;
using EqualityAcademy.Web.Platform.Security;

namespace EqualityAcademy.Web.Features.Pay;

/// <summary>A picture in a hidden field of a form: nobody can read or change it there, and after a day it is nothing.</summary>
public sealed class PaySeal(SignedLinks links, Clock clock)
{
    private const string Purpose = "pay-picture";
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public string Seal(PayPicture picture)
    {
        using var packed = new MemoryStream();
        using (var pack = new BrotliStream(packed, CompressionLevel.Fastest)) pack.Write(Encoding.UTF8.GetBytes(PayPictureJson.Write(picture)));
        return links.Seal(Purpose, packed.ToArray(), Life);
    }

    /// <returns>Null when the text was not sealed here, or too long ago.</returns>
    public PayPicture? Open(string? text)
    {
        if (links.Open<byte[]>(Purpose, text) is not { Content: { } packed } link || link.Until <= clock.Now) return null;
        using var unpack = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(unpack, Encoding.UTF8);
        return PayPictureJson.Read(reader.ReadToEnd());
    }
}
