const sans = 'font:14px/1.5 Arial,Helvetica,sans-serif;color:#4a5266';

/**
 * Styles of a message. Dark blue-grey on white keeps its contrast where a client turns colours round;
 * no background but white is set, so that nothing stays light by itself.
 */
export const emailStyles = {
  sheet: [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'a{color:#1f4b99}',
    '@media (prefers-color-scheme:dark){',
    'body,table,td{background:#14171f!important}',
    'td,h1,h2,p{color:#e4e7ee!important;border-color:#3a4150!important}',
    '.m{color:#b4bac7!important}',
    'a{color:#a9c4ff!important}',
    '}',
  ].join(''),
  body: 'margin:0;padding:0;background:#ffffff',
  preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  column: 'max-width:640px',
  head: 'padding:24px 16px 20px;font:16px/1.5 Georgia,serif;color:#1d2436',
  list: 'padding:2px 16px 22px;border-top:1px solid #d5d9e2;font:16px/1.5 Georgia,serif;color:#1d2436;overflow-wrap:anywhere',
  foot: `padding:16px;border-top:1px solid #d5d9e2;${sans}`,
  title: 'margin:6px 0 10px;font-size:26px;line-height:1.25',
  line: 'margin:0 0 8px',
  small: `margin:0 0 8px;${sans}`,
  paper: 'margin:20px 0 3px;font-size:17px',
  text: 'margin:0',
  facts: `margin:3px 0 0;${sans}`,
  rest: 'margin:24px 0 0',
};
