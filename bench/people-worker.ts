import { setTimeout as wait } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { type Click, type Person, readingClick, signInAll, writingClick } from './people-clicks.ts'

export interface LoadOrder {
  url: string
  people: number
  clicksPerSecond: number
  /** Share of the clicks that write. */
  writing: number
  seconds: number
  /** The baseline: the same clicks, each of which asks only whether the server lives. */
  bare: boolean
}

export interface LoadResult {
  /** Who took part: a small demo has fewer people than were asked for. */
  people: number
  clicks: number
  seconds: number
  calls: { what: string; writes: boolean; ms: number }[]
  errors: string[]
}

const order = workerData as LoadOrder
if (new URL(order.url).hostname !== '127.0.0.1') throw new Error('Load is put on servers of this machine only.')
parentPort!.postMessage(await load())

/** Clicks come at their moments, whether or not earlier ones were answered. */
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
    // Every so many clicks one writes; people take turns, so that each clicks once in the span.
    const isWriting = Math.floor((result.clicks + 1) * order.writing) > Math.floor(result.clicks * order.writing)
    const person = isWriting ? writers[result.clicks % writers.length]! : people[result.clicks % people.length]!
    const click = bareOr(isWriting ? writingClick(person) : readingClick(person, result.clicks))
    const answered = follow(click, person, due, result)
    running.add(answered)
    void answered.then(() => running.delete(answered))
  }
  await Promise.all(running)
  return result
}

function bareOr(click: Click): Click {
  if (!order.bare) return click
  return { writes: click.writes, calls: click.calls.map(() => ({ what: 'live', path: '/health/live' })) }
}

/** One after another, as a page asks what it needs; the moment of the click counts for the first. */
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
      result.calls.push({ what: call.what, writes: click.writes, ms: performance.now() - from })
      if (!answer.ok) result.errors.push(`${call.what} ${answer.status}`)
      else call.then?.(JSON.parse(body))
    } catch (error) {
      result.errors.push(`${call.what} ${(error as Error).message}`)
    }
    from = performance.now()
  }
}
