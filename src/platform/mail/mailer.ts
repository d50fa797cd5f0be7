import { createTransport } from 'nodemailer'

/** A mail as text: nothing in it is loaded from elsewhere. */
export interface Letter {
  to: string
  subject: string
  text: string
}

/** How an instance reaches people. Without `send` it has no mail server: links are shown to the administrator. */
export interface Post {
  publicUrl: string
  send?: (letter: Letter) => Promise<void>
  /** Whether the mail server answers. @throws what it says when it does not */
  verify?: () => Promise<void>
}

export function openPost(publicUrl: string, smtpUrl: string | undefined, from: string): Post {
  if (!smtpUrl) return { publicUrl }
  const transport = createTransport(smtpUrl)
  return {
    publicUrl,
    send: async (letter) => {
      await transport.sendMail({ from, ...letter })
    },
    verify: async () => {
      await transport.verify()
    },
  }
}
