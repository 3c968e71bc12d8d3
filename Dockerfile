# Restore and publish in one step, after everything is copied: a restore without the .razor files would leave blazor.web.js out.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/EqualityAcademy.Web/EqualityAcademy.Web.csproj --configuration Release --output /publish

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /publish .
RUN mkdir /data && chown app:app /data
ENV ASPNETCORE_ENVIRONMENT=Production \
    Academy__DataDirectory=/data
VOLUME /data
EXPOSE 8080
USER app
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["dotnet", "EqualityAcademy.Web.dll", "health", "--urls", "http://127.0.0.1:8080"]
ENTRYPOINT ["dotnet", "EqualityAcademy.Web.dll", "--urls", "http://+:8080"]
