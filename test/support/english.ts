/** What a program can find of bad English, in descriptions and in pages. Everything else is left to readers. */

/** A vowel that is not spoken as one («a user»), and acronyms that are spoken as words («a NIC»). */
const CONSONANT_SOUND = /^(?:eu|one\b|once\b|us[eau]|uti|uni(?:[^dmn]|que)|U[A-Z]|(?:HEAD|NAT|NIC|RADIUS|REST|SHA)\b)/;
/** A silent h, and letters that are spoken one by one («an RDP session», «an 8-bit number»). */
const VOWEL_SOUND = /^(?:[aeiouAEIO]|hour|hono|hones|heir|[FHLMNRSX](?:[A-Z0-9]|\b)|8|11\b|18\b)/;

function wrongArticles(text: string): string[] {
  return [...text.matchAll(/\b(an?|An?) ([A-Za-z0-9](?:[\w.-]*\w)?)/g)].flatMap(([phrase, article = '', word = '']) => {
    const isVowel = !CONSONANT_SOUND.test(word) && VOWEL_SOUND.test(word);
    return (article.length === 2) === isVowel ? [] : [phrase];
  });
}

/** Phrases that stood in a text of this project once, or are like one that did. */
const PHRASES: readonly RegExp[] = [
  /\b(?:when|where|how) to (?:data|trails|sessions|objects)\b/i, // «when and where to data is archived»
  /\b([a-z]+) \1\b/i, // a word twice
  /\bbeside (?:\w+ing|that)\b/i, // besides
  /\b(?:mails|informations|advices)\b/i,
  /\b(?:allow|enable|permit)s? to\b/i, // whom?
  / [,;]|,,|\( | \)/,
];

/** Faults of prose of any kind, in its own words. Code must be taken out before. */
export function faultsOfProse(prose: string): string[] {
  return [...wrongArticles(prose), ...PHRASES.flatMap((phrase) => phrase.exec(prose)?.[0] ?? [])];
}

/** Faults of a description in the schema: those of prose, and whether it is made of whole sentences. */
export function faultsOfDescription(text: string): string[] {
  const prose = withoutCode(text);
  const faults = faultsOfProse(prose);
  if (!/^[A-Z0-9`]/.test(text)) faults.push('starts with a small letter');
  if (!text.endsWith('.')) faults.push('ends without a full stop');
  if (/\. +[a-z]/.test(prose)) faults.push('has a sentence that starts with a small letter');
  if (prose.includes('`')) faults.push('has a code span that does not end');
  return faults;
}

/** The prose of a Markdown text. A mark stands for each piece of code, so that the words around it do not meet. */
export function withoutCode(markdown: string): string {
  return markdown
    .replace(/^ *(`{3,})[^]*?^ *\1/gm, '')
    .replace(/`[^`]*`/g, '«code»')
    .replace(/\]\([^)]*\)/g, ']');
}
