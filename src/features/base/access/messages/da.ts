import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const password = 'Adgangskode'
const newPassword = 'Ny adgangskode'

export const da: SameKeys<typeof en> = {
  motto: 'Sikkerhedsplaner, fra plan til praksis.',
  language: labels.language,
  bundles: {
    reader: 'Læser',
    evaluator: 'Evaluator',
    commenter: 'Kommentarer og beslutninger fra et råd',
    partner: 'Partner',
    contributor: 'Udførende',
    adviser: 'Rådgivning og tilsyn',
    decision_maker: 'Beslutter om planer',
    issuer: 'Beslutter om planer og sender dem',
    planner: 'Planlægger',
    head: 'Planlægger og beslutter',
    programme_lead: 'Planlægger, beslutter og fastlægger indikatorer',
    organisation_administrator: 'Administrator af en organisation',
    instance_administrator: 'Administrator af installationen',
  },
  signIn: {
    title: actions.signIn,
    email: labels.emailAddress,
    password,
    act: actions.signIn,
    forgotten: 'Har du glemt adgangskoden?',
    already: (name) => `Du er logget ind som ${name}.`,
    proceed: 'Fortsæt',
    demo: 'Dette er en demo. Du kan logge ind som en hvilken som helst demobruger uden adgangskode.',
    stepIn: 'Vælg en demobruger',
    open: 'Se offentlige planer',
  },
  forgotten: {
    title: 'Nulstil adgangskode',
    text: 'Angiv den e-mailadresse, du logger ind med. Du modtager et link til at vælge en ny adgangskode. Linket er gyldigt i 1 time.',
    act: 'Send link',
    sent: 'Findes der en konto med denne adresse, modtager du et link. Se i din indbakke.',
    noMail: 'Denne installation sender ikke e-mails. Bed en administrator i din organisation om et link.',
    back: 'Tilbage til login',
  },
  link: {
    titles: { first: 'Tag denne installation i brug', invitation: 'Velkommen', reset: newPassword },
    texts: {
      first: 'Du bliver den første administrator. Der er endnu ingen andre konti.',
      invitation: 'Vælg en adgangskode. Derefter logger du ind med din e-mailadresse.',
      reset: 'Vælg en ny adgangskode. Alle andre åbne sessioner afsluttes.',
    },
    forWhom: (name, email) => `${name} (${email})`,
    until: (moment) => `Linket kan bruges én gang, indtil ${moment}.`,
    name: 'Dit navn',
    organisationName: 'Organisation, der driver denne installation',
    act: 'Gem og log ind',
    invalid: 'Linket er ikke længere gyldigt',
    invalidText: 'Linket er allerede brugt, udløbet eller ufuldstændigt. Bed om et nyt.',
  },
  password: {
    rule: 'Mindst 12 tegn. En sætning er et godt valg.',
    show: 'Vis adgangskode',
    hide: 'Skjul adgangskode',
    flaws: {
      too_short: 'Adgangskoden er for kort. Brug mindst 12 tegn.',
      too_long: 'Adgangskoden er for lang. Brug højst 128 tegn.',
      too_uniform: 'Adgangskoden består kun af nogle få forskellige tegn. Vælg en anden.',
      contains_own_name: 'Adgangskoden ligner dit navn eller din adresse for meget. Vælg en anden.',
    },
  },
  settings: { title: 'Indstillinger', appearance: 'Udseende' },
  errors: {
    NOT_SIGNED_IN: 'E-mailadressen eller adgangskoden er forkert.',
    PASSWORD_WRONG: 'Den nuværende adgangskode er forkert.',
    EMAIL_TAKEN: 'E-mailadressen er allerede i brug. Angiv en anden.',
    DETAILS_MISSING: 'Angiv dit navn og din e-mailadresse.',
    LINK_NOT_VALID: 'Linket er ikke længere gyldigt. Bed om et nyt.',
    PERSON_NOT_FOUND: 'Denne demobruger findes ikke længere. Vælg en anden.',
    TOO_MANY_ATTEMPTS: ({ retryAfterSeconds }) =>
      retryAfterSeconds > 90
        ? `For mange forsøg. Prøv igen om ${Math.ceil(retryAfterSeconds / 60)} minutter.`
        : `For mange forsøg. Prøv igen om ${plural('da', retryAfterSeconds, '1 sekund', `${retryAfterSeconds} sekunder`)}.`,
  },
}
