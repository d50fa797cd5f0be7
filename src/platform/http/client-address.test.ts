import { expect, it } from 'vitest'
import { clientAddress } from './client-address.ts'

it.each([
  ['without a trusted proxy, the connection is the client', '192.0.2.1', '1.1.1.1', [], '192.0.2.1'],
  ['a trusted proxy names the client', '10.0.0.1', '192.0.2.1', ['10.0.0.1'], '192.0.2.1'],
  [
    'addresses left of the first unknown address are ignored, because a client can forge them',
    '10.0.0.1',
    '1.1.1.1, 192.0.2.1',
    ['10.0.0.1'],
    '192.0.2.1',
  ],
  [
    'several trusted proxies are passed',
    '10.0.0.1',
    '1.1.1.1, 192.0.2.1, 10.0.0.2',
    ['10.0.0.1', '10.0.0.2'],
    '192.0.2.1',
  ],
  ['a trusted proxy without a forwarded address is the client', '10.0.0.1', undefined, ['10.0.0.1'], '10.0.0.1'],
  ['an IPv4 address seen through IPv6 is the same', '::ffff:10.0.0.1', '::ffff:192.0.2.1', ['10.0.0.1'], '192.0.2.1'],
])('%s', (_sentence, connection, forwarded, trusted, client) => {
  expect(clientAddress(connection, forwarded, trusted)).toBe(client)
})
