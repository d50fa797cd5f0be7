import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const password = 'Wachtwoord'
const newPassword = 'Nieuw wachtwoord'

export const nl: SameKeys<typeof en> = {
  motto: 'Veiligheidsplannen, van plan naar praktijk.',
  language: labels.language,
  bundles: {
    reader: 'Lezer',
    evaluator: 'Evaluator',
    commenter: 'Opmerkingen en besluiten van een raad',
    partner: 'Partner',
    contributor: 'Uitvoerder',
    adviser: 'Adviseur en toezichthouder',
    decision_maker: 'Beslist over plannen',
    issuer: 'Beslist over plannen en verzendt ze',
    planner: 'Planner',
    head: 'Plant en beslist',
    programme_lead: 'Plant, beslist en bepaalt indicatoren',
    organisation_administrator: 'Beheerder van een organisatie',
    instance_administrator: 'Beheerder van de installatie',
  },
  signIn: {
    title: actions.signIn,
    email: labels.emailAddress,
    password,
    act: actions.signIn,
    forgotten: 'Wachtwoord vergeten?',
    already: (name) => `U bent aangemeld als ${name}.`,
    proceed: 'Doorgaan',
    demo: 'Dit is een demo. U kunt zich zonder wachtwoord aanmelden als een demogebruiker naar keuze.',
    stepIn: 'Demogebruiker kiezen',
    open: 'Openbare plannen bekijken',
  },
  forgotten: {
    title: 'Wachtwoord opnieuw instellen',
    text: 'Vul het e-mailadres in waarmee u zich aanmeldt. U ontvangt een link om een nieuw wachtwoord te kiezen. De link is 1 uur geldig.',
    act: 'Link versturen',
    sent: 'Als er een account met dit adres bestaat, ontvangt u een link. Kijk in uw mailbox.',
    noMail: 'Deze installatie verstuurt geen e-mails. Vraag een link aan een beheerder van uw organisatie.',
    back: 'Terug naar aanmelden',
  },
  link: {
    titles: { first: 'Deze installatie in gebruik nemen', invitation: 'Welkom', reset: newPassword },
    texts: {
      first: 'U wordt de eerste beheerder. Er zijn nog geen andere accounts.',
      invitation: 'Kies een wachtwoord. Daarna meldt u zich aan met uw e-mailadres.',
      reset: 'Kies een nieuw wachtwoord. Alle andere open sessies worden beëindigd.',
    },
    forWhom: (name, email) => `${name} (${email})`,
    until: (moment) => `Deze link kan één keer worden gebruikt, tot ${moment}.`,
    name: 'Uw naam',
    organisationName: 'Organisatie die deze installatie beheert',
    act: 'Opslaan en aanmelden',
    invalid: 'Deze link is niet meer geldig',
    invalidText: 'De link is al gebruikt, verlopen of onvolledig. Vraag een nieuwe link.',
  },
  password: {
    rule: 'Minstens 12 tekens. Een zin is een goede keuze.',
    show: 'Wachtwoord tonen',
    hide: 'Wachtwoord verbergen',
    flaws: {
      too_short: 'Dit wachtwoord is te kort. Gebruik minstens 12 tekens.',
      too_long: 'Dit wachtwoord is te lang. Gebruik hoogstens 128 tekens.',
      too_uniform: 'Dit wachtwoord herhaalt maar enkele tekens. Kies een ander wachtwoord.',
      contains_own_name: 'Dit wachtwoord lijkt te veel op uw naam of adres. Kies een ander wachtwoord.',
    },
  },
  settings: { title: 'Instellingen', appearance: 'Weergave' },
  errors: {
    NOT_SIGNED_IN: 'Het e-mailadres of het wachtwoord is onjuist.',
    PASSWORD_WRONG: 'Het huidige wachtwoord is onjuist.',
    EMAIL_TAKEN: 'Dit e-mailadres is al in gebruik. Vul een ander adres in.',
    DETAILS_MISSING: 'Vul uw naam en uw e-mailadres in.',
    LINK_NOT_VALID: 'Deze link is niet meer geldig. Vraag een nieuwe.',
    PERSON_NOT_FOUND: 'Deze demogebruiker bestaat niet meer. Kies een andere.',
    TOO_MANY_ATTEMPTS: ({ retryAfterSeconds }) =>
      retryAfterSeconds > 90
        ? `Te veel pogingen. Probeer opnieuw over ${Math.ceil(retryAfterSeconds / 60)} minuten.`
        : `Te veel pogingen. Probeer opnieuw over ${plural('nl', retryAfterSeconds, '1 seconde', `${retryAfterSeconds} seconden`)}.`,
  },
}
