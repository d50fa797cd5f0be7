import { de as actions } from '#shared/action-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const password = 'Passwort'
const newPassword = 'Neues Passwort'

export const de: SameKeys<typeof en> = {
  motto: 'Sicherheitspläne, vom Plan zur Praxis.',
  language: labels.language,
  bundles: {
    reader: 'Leser',
    evaluator: 'Evaluierung',
    commenter: 'Kommentare und Beschlüsse eines Rates',
    partner: 'Partner',
    contributor: 'Ausführung',
    adviser: 'Beratung und Aufsicht',
    decision_maker: 'Entscheidung über Pläne',
    issuer: 'Entscheidung über Pläne und deren Versand',
    planner: 'Planung',
    head: 'Planung und Entscheidung',
    programme_lead: 'Planung, Entscheidung und Festlegung von Indikatoren',
    organisation_administrator: 'Verwaltung einer Organisation',
    instance_administrator: 'Verwaltung der Installation',
  },
  signIn: {
    title: actions.signIn,
    email: labels.emailAddress,
    password,
    act: actions.signIn,
    forgotten: 'Passwort vergessen?',
    already: (name) => `Sie sind als ${name} angemeldet.`,
    proceed: 'Weiter',
    demo: 'Dies ist eine Demo. Sie können sich ohne Passwort als beliebige Persona anmelden.',
    stepIn: 'Persona auswählen',
    open: 'Öffentliche Pläne ansehen',
  },
  forgotten: {
    title: 'Passwort zurücksetzen',
    text: 'Geben Sie die E-Mail-Adresse ein, mit der Sie sich anmelden. Sie erhalten einen Link, um ein neues Passwort zu wählen. Der Link ist 1 Stunde gültig.',
    act: 'Link senden',
    sent: 'Wenn ein Konto mit dieser Adresse besteht, erhalten Sie einen Link. Sehen Sie in Ihrem Postfach nach.',
    noMail:
      'Diese Installation versendet keine E-Mails. Bitten Sie die Administration Ihrer Organisation um einen Link.',
    back: 'Zurück zur Anmeldung',
  },
  link: {
    titles: { first: 'Diese Installation in Betrieb nehmen', invitation: 'Willkommen', reset: newPassword },
    texts: {
      first: 'Es gibt noch keine anderen Konten. Dieses erste Konto erhält die Administrationsrechte.',
      invitation: 'Wählen Sie ein Passwort. Danach melden Sie sich mit Ihrer E-Mail-Adresse an.',
      reset: 'Wählen Sie ein neues Passwort. Auf allen anderen Geräten werden Sie abgemeldet.',
    },
    forWhom: (name, email) => `${name} (${email})`,
    until: (moment) => `Dieser Link kann einmal verwendet werden, bis ${moment}.`,
    name: 'Ihr Name',
    organisationName: 'Organisation, die diese Installation betreibt',
    act: 'Speichern und anmelden',
    invalid: 'Dieser Link ist nicht mehr gültig',
    invalidText: 'Der Link wurde bereits verwendet, ist abgelaufen oder unvollständig. Fordern Sie einen neuen an.',
  },
  password: {
    rule: 'Mindestens 12 Zeichen. Gut geeignet ist ein Satz.',
    show: 'Passwort anzeigen',
    hide: 'Passwort verbergen',
    flaws: {
      too_short: 'Dieses Passwort ist zu kurz. Verwenden Sie mindestens 12 Zeichen.',
      too_long: 'Dieses Passwort ist zu lang. Verwenden Sie höchstens 128 Zeichen.',
      too_uniform: 'Dieses Passwort wiederholt nur wenige Zeichen. Wählen Sie ein anderes.',
      contains_own_name: 'Dieses Passwort ähnelt zu sehr Ihrem Namen oder Ihrer Adresse. Wählen Sie ein anderes.',
    },
  },
  settings: { title: 'Einstellungen', appearance: 'Darstellung' },
  errors: {
    NOT_SIGNED_IN: 'Die E-Mail-Adresse oder das Passwort ist falsch.',
    PASSWORD_WRONG: 'Das aktuelle Passwort ist falsch.',
    EMAIL_TAKEN: 'Diese E-Mail-Adresse wird bereits verwendet. Geben Sie eine andere ein.',
    DETAILS_MISSING: 'Geben Sie Ihren Namen und Ihre E-Mail-Adresse ein.',
    LINK_NOT_VALID: 'Dieser Link ist nicht mehr gültig. Fordern Sie einen neuen an.',
    PERSON_NOT_FOUND: 'Diese Persona gibt es nicht mehr. Wählen Sie eine andere.',
    TOO_MANY_ATTEMPTS: ({ retryAfterSeconds }) =>
      retryAfterSeconds > 90
        ? `Zu viele Versuche. Versuchen Sie es in ${Math.ceil(retryAfterSeconds / 60)} Minuten erneut.`
        : `Zu viele Versuche. Versuchen Sie es in ${plural('de', retryAfterSeconds, '1 Sekunde', `${retryAfterSeconds} Sekunden`)} erneut.`,
  },
}
