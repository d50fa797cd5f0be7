import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type Click, makeViewClick, type Person, signInAll, writingClick } from './people-clicks.ts'

export interface LoadOrder {
  url: string
  people: number
  clicksPerSecond: number
  /** Share of clicks that write. */
  writeShare: number
  seconds: number
  /** The baseline: the same clicks, but each only calls the health endpoint. */
  isBaseline: boolean
}

export interface LoadResult {
  /** Number of users that took part. A small demo has fewer users than requested. */
  people: number
  clicks: number
  seconds: number
  calls: { name: string; isWrite: boolean; ms: number }[]
  errors: string[]
}

const order = workerData as LoadOrder
if (new URL(order.url).hostname !== '127.0.0.1') throw new Error('Only servers on this machine may be loaded.')
parentPort!.postMessage(await load())

/** Sends clicks at their scheduled times, whether or not earlier clicks have a response. */
async function load(): Promise<LoadResult> {
  const people = await signInAll(order.url, order.people)
  const writers = people.filter((person) => person.editable.length > 0)
  const result: LoadResult = { people: people.length, clicks: 0, seconds: order.seconds, calls: [], errors: [] }
  const running = new Set<Promise<void>>()
  const start = performance.now()
  const total = order.seconds * order.clicksPerSecond
  for (; result.clicks < total; result.clicks += 1) {
    const due = start + (result.clicks * 1000) / order.clicksPerSecond
    await wait(Math.max(0, due - performance.now()))
    // A fixed share of the clicks writes. Users rotate, so that each user clicks once in the interval.
    const isWriting = Math.floor((result.clicks + 1) * order.writeShare) > Math.floor(result.clicks * order.writeShare)
    const person = isWriting ? writers[result.clicks % writers.length]! : people[result.clicks % people.length]!
    const click = bareOr(isWriting ? writingClick(person) : makeViewClick(person, result.clicks))
    const answered = follow(click, person, due, result)
    running.add(answered)
    void answered.then(() => running.delete(answered))
  }
  await Promise.all(running)
  return result
}

function bareOr(click: Click): Click {
  if (!order.isBaseline) return click
  return { isWrite: click.isWrite, calls: click.calls.map(() => ({ name: 'live', path: '/health/live' })) }
}

/**
 * Runs the calls of a click in sequence, as a page requests the data. The first call is measured from the scheduled
 * time.
 */
async function follow(click: Click, person: Person, due: number, result: LoadResult): Promise<void> {
  let from = due
  for (const call of click.calls) {
    try {
      const answer = await fetch(order.url + call.path, {
        method: call.body === undefined ? 'GET' : 'PATCH',
        headers: person.headers,
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      })
      const body = await answer.text()
      result.calls.push({ name: call.name, isWrite: click.isWrite, ms: performance.now() - from })
      if (!answer.ok) result.errors.push(`${call.name} ${answer.status}`)
      else call.onResponse?.(JSON.parse(body))
    } catch (error) {
      result.errors.push(`${call.name} ${(error as Error).message}`)
    }
    from = performance.now()
  }
}
