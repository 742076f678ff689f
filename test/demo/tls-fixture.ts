/* A self-signed pair for 127.0.0.1, made for these tests; valid until 2046. It protects nothing. */

export const key = [
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/ISiSr1wSA/I9VVU',
  'McWI22NLl1WM9G3yn3f7+28WFauhRANCAATFS4YeOqFBW7BXNK8wPCQuzkKs3J41',
  'BtjA8YsTaKgUgo4FetBHpKWefI+a1wQIXHBkECZyk3nJThJqxEk2qdXt',
  '-----END PRIVATE KEY-----',
].join('\n');

export const certificate = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBjjCCATSgAwIBAgIUbHnyuhc/1dQqVSxz3QXIsmE27YowCgYIKoZIzj0EAwIw',
  'FDESMBAGA1UEAwwJMTI3LjAuMC4xMB4XDTI2MTEyMjA3MTAzMloXDTQ2MTExNzA3',
  'MTAzMlowFDESMBAGA1UEAwwJMTI3LjAuMC4xMFkwEwYHKoZIzj0CAQYIKoZIzj0D',
  'AQcDQgAExUuGHjqhQVuwVzSvMDwkLs5CrNyeNQbYwPGLE2ioFIKOBXrQR6SlnnyP',
  'mtcECFxwZBAmcpN5yU4SasRJNqnV7aNkMGIwHQYDVR0OBBYEFFJojau3CymlXLy6',
  'kgKhOfntXNJVMB8GA1UdIwQYMBaAFFJojau3CymlXLy6kgKhOfntXNJVMA8GA1Ud',
  'EwEB/wQFMAMBAf8wDwYDVR0RBAgwBocEfwAAATAKBggqhkjOPQQDAgNIADBFAiEA',
  'saA5SskPexjPwTlK0ete882KUoY+gfyEgY1jVSxANAYCIDT8fp9gapuSgrfcOdeS',
  'YLSdqOWn4FMEj80oOxqUWglV',
  '-----END CERTIFICATE-----',
].join('\n');
