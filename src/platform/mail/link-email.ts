import type { Language } from '#shared/language.ts'
import type { Email } from './mailer.ts'

interface Wording {
  invitation: string
  reset: string
  greeting: (name: string) => string
  open: Record<'invitation' | 'reset', string>
  validity: (until: string) => string
  ignore: string
}

const wordings: Record<Language, Wording> = {
  en: {
    invitation: 'Your access to Integral',
    reset: 'A new password for Integral',
    greeting: (name) => `Dear ${name},`,
    open: {
      invitation: 'You have been given access to Integral. Open this link to choose a password:',
      reset: 'A new password was requested for your account. Open this link to choose one:',
    },
    validity: (until) => `The link can be used once, until ${until}.`,
    ignore: 'If you did not request this, do not open the link and contact your administrator.',
  },
  nl: {
    invitation: 'Uw toegang tot Integral',
    reset: 'Een nieuw wachtwoord voor Integral',
    greeting: (name) => `Beste ${name},`,
    open: {
      invitation: 'U hebt toegang gekregen tot Integral. Open deze link om een wachtwoord te kiezen:',
      reset: 'Er is een nieuw wachtwoord gevraagd voor uw account. Open deze link om er een te kiezen:',
    },
    validity: (until) => `De link kan één keer worden gebruikt, tot ${until}.`,
    ignore: 'Hebt u dit niet gevraagd? Open de link dan niet en contacteer uw beheerder.',
  },
  fr: {
    invitation: 'Votre accès à Integral',
    reset: 'Un nouveau mot de passe pour Integral',
    greeting: (name) => `Bonjour ${name},`,
    open: {
      invitation: 'Vous avez reçu un accès à Integral. Ouvrez ce lien pour choisir un mot de passe :',
      reset: 'Un nouveau mot de passe a été demandé pour votre compte. Ouvrez ce lien pour en choisir un :',
    },
    validity: (until) => `Le lien est valable une seule fois, jusqu’au ${until}.`,
    ignore: 'Si vous n’êtes pas à l’origine de cette demande, n’ouvrez pas le lien et contactez votre administrateur.',
  },
  de: {
    invitation: 'Ihr Zugang zu Integral',
    reset: 'Ein neues Passwort für Integral',
    greeting: (name) => `Guten Tag ${name},`,
    open: {
      invitation: 'Sie haben Zugang zu Integral erhalten. Öffnen Sie diesen Link, um ein Passwort zu wählen:',
      reset: 'Für Ihr Konto wurde ein neues Passwort angefordert. Öffnen Sie diesen Link, um eines zu wählen:',
    },
    validity: (until) => `Der Link kann einmal verwendet werden, bis ${until}.`,
    ignore:
      'Falls Sie dies nicht angefordert haben, öffnen Sie den Link nicht und wenden Sie sich an die Administration.',
  },
  da: {
    invitation: 'Din adgang til Integral',
    reset: 'En ny adgangskode til Integral',
    greeting: (name) => `Kære ${name}`,
    open: {
      invitation: 'Du har fået adgang til Integral. Åbn dette link for at vælge en adgangskode:',
      reset: 'Der er anmodet om en ny adgangskode til din konto. Åbn dette link for at vælge en:',
    },
    validity: (until) => `Linket kan bruges én gang, indtil ${until}.`,
    ignore: 'Hvis du ikke har anmodet om dette, skal du ikke åbne linket, men kontakte din administrator.',
  },
}

/** Returns the mail with an invitation or reset link in the language of the recipient. */
export function linkLetter(
  kind: 'invitation' | 'reset',
  reader: { name: string; email: string; language: Language },
  link: { url: string; expiresAt: string; timeZone: string },
): Email {
  const wording = wordings[reader.language]
  const until = new Date(link.expiresAt).toLocaleString(reader.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: link.timeZone,
  })
  return {
    to: reader.email,
    subject: wording[kind],
    text: [wording.greeting(reader.name), wording.open[kind], link.url, wording.validity(until), wording.ignore].join(
      '\n\n',
    ),
  }
}
