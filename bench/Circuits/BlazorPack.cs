using System.Buffers.Binary;
using System.Text;

namespace EqualityAcademy.Bench.Circuits;

/// <summary>The little of the circuit protocol that opening a circuit needs: length-prefixed MessagePack invocations.</summary>
internal static class BlazorPack
{
    public static readonly byte[] Handshake = Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e");

    /// <summary>An invocation that expects an answer when it has an id.</summary>
    public static byte[] Invocation(string? id, string target, params object[] arguments)
    {
        var body = new List<byte> { 0x96, 0x01, 0x80 };
        if (id is null) body.Add(0xc0);
        else Text(body, id);
        Text(body, target);
        body.Add((byte)(0x90 | arguments.Length));
        foreach (var argument in arguments)
        {
            if (argument is string text) Text(body, text);
            else Number(body, Convert.ToInt64(argument, null));
        }

        body.Add(0x90);
        return [.. Length(body.Count), .. body];
    }

    private static void Text(List<byte> body, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        var head = new byte[5];
        head[0] = 0xdb;
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(1), (uint)bytes.Length);
        body.AddRange(head);
        body.AddRange(bytes);
    }

    private static void Number(List<byte> body, long value)
    {
        var bytes = new byte[9];
        bytes[0] = 0xd3;
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(1), value);
        body.AddRange(bytes);
    }

    private static IEnumerable<byte> Length(int length)
    {
        do
        {
            var part = (byte)(length & 0x7f);
            length >>= 7;
            yield return length > 0 ? (byte)(part | 0x80) : part;
        }
        while (length > 0);
    }
}
