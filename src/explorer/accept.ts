/** What a client would rather get: just enough of content negotiation (RFC 9110, 12.5) for two questions. */

const jsonTypes = ['application/json', 'application/graphql-response+json'];

/**
 * @param accept the header `Accept`
 * @returns whether the client is a browser that opens a page: it names HTML itself, and no form of JSON as much as that
 */
export function prefersHtml(accept: string | undefined): boolean {
  const weights = weightsOf(accept);
  const html = weights.get('text/html') ?? 0;
  return html > 0 && jsonTypes.every((type) => (weights.get(type) ?? 0) < html);
}

/**
 * @param acceptEncoding the header `Accept-Encoding`
 * @returns whether the answer may be compressed with gzip
 */
export function acceptsGzip(acceptEncoding: string | undefined): boolean {
  const weights = weightsOf(acceptEncoding);
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

/** @returns what the header names, in lower case, each with its weight between 0 and 1 */
function weightsOf(header: string | undefined): Map<string, number> {
  const weights = new Map<string, number>();
  for (const item of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
    const value = weight === undefined ? 1 : Number(weight);
    if (name !== '') weights.set(name, Number.isNaN(value) ? 0 : value);
  }
  return weights;
}
