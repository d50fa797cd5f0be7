import { expect, test } from 'vitest'
import type { TransactionContext } from './context.ts'
import { createEvent } from './event.ts'
import { createHook } from './hook.ts'

const context = {} as TransactionContext

test('a hook returns the answers in the order of registration, and none where no slice answers', async () => {
  const hook = createHook<{ planId: string }, string>()
  expect(await hook.ask(context, { planId: 'p' })).toEqual([])
  hook.register(async (_, { planId }) => `first ${planId}`)
  hook.register(async () => 'second')
  expect(await hook.ask(context, { planId: 'p' })).toEqual(['first p', 'second'])
})

test('the reactions to an event run in the order of subscription, and a reaction that throws stops the others', async () => {
  const event = createEvent<{ planId: string }>()
  const done: string[] = []
  event.subscribe(async (_, { planId }) => void done.push(planId))
  event.subscribe(async () => {
    throw new Error('refused')
  })
  event.subscribe(async () => void done.push('never'))
  await expect(event.publish(context, { planId: 'p' })).rejects.toThrow('refused')
  expect(done).toEqual(['p'])
})
