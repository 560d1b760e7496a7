import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { freePort } from '../../src/node/free-port.ts';
import { rawRequest } from './raw-request.ts';

/** A web server that runs with the files of `docs/deploy`. */
export type WebServer = { url: string; stop: () => Promise<void> };
/** Where a built site lies, and the path under which it was built to stand. */
export type Place = { folder: string; base: '/' | '/offprint/' };

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether nginx can send Brotli copies. */
export const nginxHasBrotli = existsSync(brotliModule);

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  try {
    execFileSync(program, [program === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Starts nginx with the shipped files, in which only the port, the name and the folder are changed. */
export async function startNginx({ folder, base }: Place): Promise<WebServer> {
  const home = emptyFolder(`${folder}-nginx`);
  const port = await freePort();
  cpSync('docs/deploy/nginx', join(home, 'offprint'), { recursive: true });
  if (!nginxHasBrotli) rmSync(join(home, 'offprint/brotli.conf'));
  const shipped = readFileSync(
    join(home, 'offprint', base === '/' ? 'offprint.conf' : 'offprint-path.conf'),
    'utf8',
  );
  writeFileSync(
    join(home, 'site.conf'),
    shipped
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replaceAll('/var/www/offprint', resolve(folder))
      .replaceAll('/var/www/lab', resolve(folder, '..')),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(home, name)};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    [
      process.getuid?.() === 0 ? 'user root;' : '',
      ...(nginxHasBrotli ? [`load_module ${brotliModule};`] : []),
      `daemon off; pid ${join(home, 'pid')}; error_log ${join(home, 'error.log')};`,
      `events {} http { access_log off; ${temporary.join(' ')} include site.conf; }`,
    ].join('\n'),
  );
  const child = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
  return whenReady(child, `http://localhost:${port}${base}`);
}

/** Starts Caddy with the shipped files and the variables that they name. */
export async function startCaddy({ folder, base }: Place): Promise<WebServer> {
  const home = emptyFolder(`${folder}-caddy`);
  const port = await freePort();
  const shipped = base === '/' ? 'Caddyfile' : 'Caddyfile-path';
  writeFileSync(
    join(home, 'Caddyfile'),
    `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\nimport ${resolve('docs/deploy/caddy', shipped)}\n`,
  );
  const child = spawn(
    'caddy',
    ['run', '--adapter', 'caddyfile', '--config', join(home, 'Caddyfile')],
    {
      stdio: ['ignore', 'ignore', openSync(join(home, 'log'), 'w')],
      env: {
        ...process.env,
        XDG_DATA_HOME: home,
        XDG_CONFIG_HOME: home,
        OFFPRINT_HOST: `http://localhost:${port}`,
        OFFPRINT_ROOT: resolve(folder),
      },
    },
  );
  return whenReady(child, `http://localhost:${port}${base}`);
}

async function whenReady(child: ChildProcess, url: string): Promise<WebServer> {
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (const end = Date.now() + 10_000; Date.now() < end && child.exitCode === null; ) {
    const answer = await rawRequest(url).catch(() => null);
    if (answer) return { url, stop };
    await new Promise((retry) => setTimeout(retry, 30));
  }
  await stop();
  throw new Error(
    `${child.spawnfile} did not begin to serve ${url}; its folder in .cache/test/hosts may say why.`,
  );
}

function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return resolve(folder);
}
