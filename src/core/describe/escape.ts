/** Text as Markdown or HTML that says the same, whatever is in it: every sign either of them knows becomes a character reference. */
export const escapeHtml = (text: string): string =>
  wellFormed(text).replace(/[!-/:-@[-`{-~\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Text inside an SVG picture. */
export const escapeXml = (text: string): string =>
  wellFormed(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Without lone surrogates and control characters, which no picture or page may hold. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}|[^\P{Cc}\t\n\r]/gu, '\ufffd');
