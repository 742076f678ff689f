import { join } from 'node:path';

import { createServer, type ViteDevServer } from 'vite';
import { vi } from 'vitest';

import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { Browser } from './browser.ts';
import { Projects } from './project.ts';

/** The audit policy that clients rename. */
export const AUDIT_POLICY = 'AuditPolicy:78101850949e47437dd91d';

/** What clients are tried on: a gateway with a demo appliance, the projects of the page, and a browser. */
export class Stage {
  readonly gateway: TestGateway;
  readonly projects: Projects;
  readonly browser: Browser;
  readonly #servers: ViteDevServer[] = [];

  private constructor(gateway: TestGateway, projects: Projects) {
    this.gateway = gateway;
    this.projects = projects;
    this.browser = new Browser(gateway.url);
    vi.stubGlobal('fetch', this.browser.fetch);
  }

  static async open(): Promise<Stage> {
    const gateway = await startTestGateway();
    return new Stage(gateway, await Projects.make(gateway.url));
  }

  /** A module of a section's project. */
  async load<T>(title: string, file: string): Promise<T> {
    return (await import(join(this.projects.folder(title), file))) as T;
  }

  /** A section's project as Vite serves it, with the configuration on the page. */
  async serve(title: string): Promise<ViteDevServer> {
    const root = this.projects.folder(title);
    const server = await createServer({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
    });
    this.#servers.push(server);
    return server;
  }

  /** The name of the audit policy on the appliance. */
  async policyName(): Promise<unknown> {
    const { data } = await this.gateway.query(`{ auditPolicy(id: "${AUDIT_POLICY}") { name } }`, { user: 'admin' });
    return (data as { auditPolicy: { name: string } }).auditPolicy.name;
  }

  async close(): Promise<void> {
    vi.unstubAllGlobals();
    for (const server of this.#servers) await server.close();
    this.projects.remove();
    await this.gateway.close();
  }
}
