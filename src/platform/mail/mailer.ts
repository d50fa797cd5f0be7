import { createTransport } from 'nodemailer'

/** A mail as plain text, without external content. */
export interface Email {
  to: string
  subject: string
  text: string
}

/**
 * The mail settings of an instance. Without `send` there is no mail server, and links are shown to the administrator.
 */
export interface Mailer {
  publicUrl: string
  send?: (letter: Email) => Promise<void>
  /**
   * Checks whether the mail server responds.
   * @throws the error of the mail server
   */
  verify?: () => Promise<void>
}

export function openMailer(publicUrl: string, smtpUrl: string | undefined, from: string): Mailer {
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
