import type { Command } from 'commander'
import { type RunningServer, startServer } from '../server.ts'
import { answerer, parseCommandSettings } from './open-instance.ts'

export function register(program: Command): void {
  program
    .command('serve')
    .description('serve the pages and the API; upgrades the database first')
    .action(async (_options, command: Command) => {
      const server = await startServer(parseCommandSettings(command))
      answerer(command)({ url: server.url, firstLink: server.firstLink ?? null }, greeting(server))
      await stopped(server)
    })
}

export function greeting({ url, firstLink, isDemo }: RunningServer): string {
  if (isDemo) return `Integral demo (all content is illustrative): ${url}`
  if (!firstLink) return `Integral: ${url}`
  return `Integral: ${url}\n\nThis instance has no administrator yet. Open this link within 24 hours to become its administrator. It can be used once:\n\n  ${firstLink}\n`
}

/**
 * Serves until the process receives a signal, or until the parent process ends. A second signal ends it immediately.
 */
export async function stopped(server: RunningServer): Promise<void> {
  const promiseWithResolvers = Promise.withResolvers<void>()
  let times = 0
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      times += 1
      if (times > 1) process.exit(1)
      promiseWithResolvers.resolve()
    })
  }
  process.on('disconnect', promiseWithResolvers.resolve)
  process.channel?.unref()
  await promiseWithResolvers.promise
  await server.close()
}
