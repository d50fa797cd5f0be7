import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

/**
 * Listens to notifications on a channel, on a separate connection. Notifications sent while disconnected are lost.
 * After each reconnection `onGap` is called, so that the listener can reload what it needs.
 * @returns a function that stops listening
 */
export type Listen = (
  channel: string,
  onPayload: (payload: string) => void,
  onGap: () => void,
) => Promise<() => Promise<void>>

const maxPauseMs = 5_000

export const createListener =
  (config: pg.ClientConfig): Listen =>
  async (channel, onPayload, onGap) => {
    let stopped = false
    let client = await connectListener()

    async function connectListener(): Promise<pg.Client> {
      const heard = new pg.Client(config)
      heard.on('notification', (message) => onPayload(message.payload ?? ''))
      heard.on('error', () => {})
      await heard.connect()
      await heard.query(`listen ${pg.escapeIdentifier(channel)}`)
      heard.once('end', () => void reconnect())
      return heard
    }

    async function reconnect(): Promise<void> {
      for (let pause = 100; !stopped; pause = Math.min(pause * 2, maxPauseMs)) {
        await wait(pause)
        const again = await connectListener().catch(() => undefined)
        if (!again) continue
        client = again
        if (stopped) await again.end()
        else onGap()
        return
      }
    }

    return async () => {
      stopped = true
      await client.end()
    }
  }
