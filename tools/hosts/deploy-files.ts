import { caddyRules } from './caddy-file.ts';
import { nginxMaps, nginxRules } from './nginx-files.ts';

/** The files of `docs/deploy` that are made from the tables of this folder, by `npm run hosts`. */
export const deployFiles: Record<string, () => string> = {
  'docs/deploy/nginx/maps.conf': nginxMaps,
  'docs/deploy/nginx/rules.conf': nginxRules,
  'docs/deploy/caddy/offprint.caddy': caddyRules,
};
