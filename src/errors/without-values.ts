const SCALAR = /\b((?:String|ID|Int|Float|Boolean) cannot represent .*?value): .*$/s;
const VARIABLE = / got invalid value .*?((?: at "[^"]*")?; [^;]*)$/s;
const TOKEN = /(, found (?:String|BlockString|Int|Float)) ".*"\.$/s;

/**
 * What graphql-js says of a request, without the values of the request: `Variable "$password" got an invalid value; String cannot
 * represent a non string value.`
 * Threat: a value that does not fit its type, or its place in a document, can be a password, and messages are shown, collected and
 * pasted elsewhere.
 */
export function withoutValues(message: string): string {
  const unquoted = message.replace(SCALAR, '$1.').replace(TOKEN, '$1.');
  // The value can look like the end of such a message; then the whole rest goes.
  return unquoted
    .replace(VARIABLE, ' got an invalid value$1')
    .replace(/ got invalid value .*$/s, ' got an invalid value.');
}
