const LONGEST = 300;

/**
 * A text that the appliance has sent for people, as a client may read it: shortened, on one line, without addresses.
 * Threat: its form is not documented, so it can hold anything.
 */
export function readable(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.replace(/https?:\/\/\S+|\/api\/\S*/g, '…').replace(/\p{Cc}+/gu, ' ');
}
