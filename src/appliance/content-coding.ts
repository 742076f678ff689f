import { brotliDecompress, gunzip, inflate, inflateRaw, type InputType } from 'node:zlib';
import { headersOf, type RawAnswer } from './exchange.ts';
import { ApplianceError, UNKNOWN_CODING } from './failures.ts';

/** Unpacks a body. @param most bytes that may come out */
type Decoder = (bytes: Buffer, most: number) => Promise<Buffer>;

/** The codings that HTTP registers and Node can undo (RFC 9110 8.4.1, RFC 7932). */
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: decoderOf(gunzip),
  'x-gzip': decoderOf(gunzip),
  br: decoderOf(brotliDecompress),
  deflate: (bytes, most) => (isZlib(bytes) ? DEFLATE : RAW_DEFLATE)(bytes, most),
  identity: (bytes) => Promise.resolve(bytes),
};
const DEFLATE = decoderOf(inflate);
const RAW_DEFLATE = decoderOf(inflateRaw);

/** Codings that one answer may have. Threat: each of them is another chance to make much of little. */
const MOST_CODINGS = 2;

const NAME = 'content-encoding';

/**
 * Tells whether a body is packed, although `identity` was asked for: something on the way may do that all the same. Called for every
 * answer, so names of another length are not even read.
 */
export function isCoded({ rawHeaders }: Pick<RawAnswer, 'rawHeaders'>): boolean {
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === NAME.length && name.toString('latin1').toLowerCase() === NAME) return true;
  }
  return false;
}

/**
 * The same answer with its body unpacked. A refusal that cannot be unpacked is given as it is: its status says enough.
 * @param most bytes that the body may have: threat: a few kilobytes can become gigabytes
 * @throws ApplianceError `malformed` for a 2xx of an unknown coding, that is broken, or that is larger
 */
export async function decoded(raw: RawAnswer, most: number): Promise<RawAnswer> {
  try {
    return { ...raw, bytes: await unpack(raw, most) };
  } catch (error) {
    const { status } = raw;
    if (status < 200 || status > 299) return raw;
    const code = error instanceof Error && 'code' in error ? String(error.code) : UNKNOWN_CODING;
    throw new ApplianceError('malformed', { status, code });
  }
}

async function unpack(raw: RawAnswer, most: number): Promise<Buffer> {
  const header = headersOf(raw)[NAME] ?? '';
  const codings = String(header)
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '');
  if (codings.length > MOST_CODINGS) throw new Error('too many codings');
  let { bytes } = raw;
  // In the order in which they were applied (RFC 9110 8.4).
  for (const coding of codings.toReversed()) {
    const decoder = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
    if (decoder === undefined) throw new Error('unknown coding');
    // An answer without a body, 204 for example, has nothing that was packed.
    if (bytes.length > 0) bytes = await decoder(bytes, most);
  }
  return bytes;
}

/** `deflate` means the format of zlib, and some servers leave out its frame (RFC 9110 8.4.1.2). */
function isZlib(bytes: Buffer): boolean {
  return ((bytes[0] ?? 0) & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;
}

function decoderOf(
  unpacker: (
    bytes: InputType,
    options: { maxOutputLength: number },
    done: (error: Error | null, result: Buffer) => void,
  ) => void,
): Decoder {
  return (bytes, maxOutputLength) =>
    new Promise((resolve, reject) => {
      unpacker(bytes, { maxOutputLength }, (error, result) => (error ? reject(error) : resolve(result)));
    });
}
