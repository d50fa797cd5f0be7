import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Mailer, openMailer } from './mailer.ts'

/** A mail as the server received it. */
interface Received {
  from: string | undefined
  recipients: string[]
  content: string
}

const received: Received[] = []
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _, done) =>
    done(address === 'unknown@example.org' ? new Error('No such mailbox') : undefined),
  onData: (stream, { envelope }, done) => {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      received.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : undefined,
        recipients: envelope.rcptTo.map(({ address }) => address),
        content: Buffer.concat(chunks).toString('latin1'),
      })
      done()
    })
  },
})
let mailer: Mailer

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  mailer = openMailer('https://integral.example', `smtp://127.0.0.1:${port}`, 'Integral <plans@integral.example>')
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

const letter = {
  to: 'secretary@council.example',
  subject: 'Bestätigung: „Sécurité” — Færre overgreb',
  // A long link and a line that begins with a dot are what mail servers alter first.
  text: `Beste secretaris,\n\nhttps://integral.example/confirm#${'aB3_-'.repeat(60)}\n\n.punt\nJusqu’au 24 novembre 2026 : œuvre`,
}

describe('the mailer, with a real mail server', () => {
  it('delivers subject, text and link unchanged, to the recipient only', async () => {
    await mailer.send!(letter)
    const [mail] = received.splice(0)
    expect(mail).toMatchObject({ from: 'plans@integral.example', recipients: [letter.to] })
    const parsed = await PostalMime.parse(mail!.content)
    expect(parsed.subject).toBe(letter.subject)
    expect(parsed.text!.replaceAll('\r\n', '\n').trimEnd()).toBe(letter.text)
    expect(parsed.html).toBeUndefined()
    expect(parsed.attachments).toEqual([])
  })

  it('lets nobody add a recipient or a header through a subject or an address', async () => {
    await mailer.send!({
      ...letter,
      to: 'secretary@council.example',
      subject: 'Reminder\r\nBcc: other@example.org\r\nX-Added: yes',
    })
    const [mail] = received.splice(0)
    expect(mail!.recipients).toEqual(['secretary@council.example'])
    const { headers } = await PostalMime.parse(mail!.content)
    expect(headers.map(({ key }) => key)).not.toContain('x-added')
    expect(headers.map(({ key }) => key)).not.toContain('bcc')
  })

  it('fails when the server refuses the recipient', async () => {
    await expect(mailer.send!({ ...letter, to: 'unknown@example.org' })).rejects.toThrow(/No such mailbox/)
    expect(received).toEqual([])
  })

  it('checks whether the server responds', async () => {
    await expect(mailer.verify!()).resolves.toBeUndefined()
    await expect(openMailer('https://i.example', 'smtp://127.0.0.1:1', 'i@i.example').verify!()).rejects.toThrow()
  })

  it('does not send without a mail server', () => {
    expect(openMailer('https://i.example', undefined, 'i@i.example')).toEqual({ publicUrl: 'https://i.example' })
  })
})
