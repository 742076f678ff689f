// Threat: these see texts of a megabyte. Each part that can be repeated is bounded, or stands only at the beginning, so that a text that
// looks like a message over and over again is not read from each of its places to the end.
const SCALAR = /\b((?:String|ID|Int|Float|Boolean) cannot represent [\w -]{0,60}?value): .*$/s;
const ENUM = /^(Enum "\w+" cannot represent (?:a )?non-(?:string|enum) value): .*$/s;
const ENUM_VALUE = /^Value ".*" does not exist in ("\w+" enum)\./s;
const VARIABLE = /^(Variable "\$\w+" got) invalid value (.*)$/s;
const TOKEN = /^(Syntax Error: (?:Expected .{1,60}?, found|Unexpected) (?:String|BlockString|Int|Float)) ".*"\.$/s;
const ARGUMENT = /^(Argument "\w+" has) invalid value .*$/s;
const LITERAL = /^(Expected value of type "[^"]*"), found .*$/s;

/**
 * What graphql-js says of a request, without the values of the request: `Variable "$password" got an invalid value; String cannot
 * represent a non string value.` It is also shortened.
 * Threat: a value that does not fit its type, or its place in a document, can be a password, and messages are shown, collected and
 * pasted elsewhere.
 */
export function withoutValues(message: string): string {
  return shortened(masked(message));
}

function masked(message: string): string {
  const [, variable, rest] = VARIABLE.exec(message) ?? [];
  if (variable === undefined || rest === undefined) return withoutOneValue(message).replace(TOKEN, '$1.');
  // `<value> at "<path>"; <why>`: a value can look like the end of such a message, so what is behind it is told only if it is certain.
  const [value = '', why, more] = rest.split('; ');
  if (why === undefined || more !== undefined) return `${variable} an invalid value.`;
  const place = / at "[^"]*"$/.exec(value)?.[0] ?? '';
  // In a document the value is a name; in a variable it can be anything.
  const told = withoutOneValue(why).replace(ENUM_VALUE, 'The value does not exist in the $1.');
  return `${variable} an invalid value${place}; ${told}`;
}

function withoutOneValue(message: string): string {
  return message
    .replace(SCALAR, '$1.')
    .replace(ENUM, '$1.')
    .replace(LITERAL, '$1.')
    .replace(ARGUMENT, '$1 an invalid value.');
}

/** Characters of a message at most. */
const LONGEST = 1_000;

/**
 * A message of a bounded length.
 * Threat: messages repeat names of the request, which can be a megabyte long, in each of many errors.
 */
export function shortened(message: string): string {
  return message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
}
