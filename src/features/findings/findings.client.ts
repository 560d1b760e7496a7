import type { Diagnostic } from '../../model/diagnostic.ts';

/** While an owner works on a site: what the ingest has to say of the dumps, at the foot of every page. */
const hot = import.meta.hot;
hot?.on('offprint:findings', show);
hot?.send('offprint:findings');

const style = `position:fixed;inset:auto 0 0 0;z-index:99;max-height:45vh;overflow:auto;margin:0;padding:.5rem 1rem;
  font:14px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--sheet);border-top:3px solid var(--ink)`;

function show(findings: Diagnostic[]): void {
  document.querySelector('[data-findings]')?.remove();
  if (findings.length === 0) return;
  const panel = document.createElement('details');
  panel.dataset['findings'] = '';
  panel.style.cssText = style;
  panel.open = findings.some(({ severity }) => severity === 'error');
  panel.append(element('summary', summary(findings)), ...findings.slice(0, most).map(entry));
  if (findings.length > most)
    panel.append(element('p', `… and ${findings.length - most} more: see the terminal.`));
  document.body.append(panel);
}

/** Findings shown in a page. */
const most = 20;

function summary(findings: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    findings.filter((found) => found.severity === severity).length;
  const [errors, warnings, notes] = [count('error'), count('warning'), count('note')];
  const counts = [
    errors > 0 && `${errors} ${errors === 1 ? 'error' : 'errors'}`,
    warnings > 0 && `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    notes > 0 && `${notes} ${notes === 1 ? 'note' : 'notes'}`,
  ].filter(Boolean);
  const state = errors > 0 ? ' The pages show what stood there before.' : '';
  return `Reading the dumps: ${counts.join(', ')}.${state}`;
}

function entry(found: Diagnostic): HTMLElement {
  const { severity, file, line, reason, actual, expected, hint } = found;
  const place = line === undefined ? file : `${file}:${line}`;
  const lines = [
    element('strong', `${severity}: ${place}`),
    reason,
    actual !== undefined && `Found: ${actual}`,
    expected !== undefined && `Expected: ${expected}`,
    `To do: ${hint}`,
  ].filter((part) => part !== false);
  const paragraph = document.createElement('p');
  paragraph.style.cssText = 'margin:.6em 0;overflow-wrap:anywhere';
  for (const part of lines) paragraph.append(part, document.createElement('br'));
  return paragraph;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
