import { escapeHtml } from '../../text/escape.ts';
import { emailStyles } from './email-styles.ts';

/** Where the HTML of a message has room for the one thing that differs from reader to reader. */
export const unsubscribeMark = '<!--unsubscribe-->';

/** Both forms of a message with the address, mailto or https, by which this reader leaves the list. */
export function withUnsubscribe(
  message: { html: string; text: string },
  url: string,
): { html: string; text: string } {
  const line = `<p style="${emailStyles.line}"><a href="${escapeHtml(url)}">Unsubscribe</a></p>`;
  return {
    html: message.html.replace(unsubscribeMark, () => line),
    text: `${message.text}Unsubscribe: ${url}\n`,
  };
}
