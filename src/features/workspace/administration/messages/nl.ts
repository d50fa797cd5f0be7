import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const administration = 'Beheer'
const packText = 'Landenpakket'
const instanceText = 'Installatie'
const peopleText = 'Personen'

export const nl: SameKeys<typeof en> = {
  title: administration,
  intro: 'Personen en hun rollen, en de instellingen van deze installatie.',
  ownIntro: 'De personen van uw organisatie en hun rollen.',
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  tabs: {
    label: administration,
    people: peopleText,
    instance: instanceText,
    pack: packText,
    signatures: 'Handtekeningen',
    roles: 'Rollen',
    journal: 'Logboek',
  },
  people: {
    title: peopleText,
    searchLabel: 'Zoeken op naam of e-mailadres',
    invite: 'Persoon uitnodigen',
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    role: labels.role,
    roles: 'Rollen',
    organisation: labels.organisation,
    account: 'Account',
    hasAccount: 'actief',
    noAccount: 'nog geen wachtwoord',
    left: 'vertrokken',
    noRole: 'geen rol',
    since: phrases.since,
    none: 'Geen personen gevonden',
    noneText:
      'Nodig een persoon uit: de uitnodiging wordt per e-mail verstuurd. Zonder e-mail krijgt een beheerder van de installatie een link om door te geven.',
    more: actions.showMore,
    grantRole: 'Rol toekennen',
    confirmGrant: 'Rol toekennen',
    endRole: 'Rol intrekken',
    endRoleAsk: (person, role, organisation) => `${person} is vanaf vandaag niet langer ${role} bij ${organisation}.`,
    createSignInLink: 'Aanmeldlink aanmaken',
    endAccess: 'Alle toegang intrekken',
    endAccessAsk: (person) => `Alle toegang van ${person} intrekken?`,
    endAccessText:
      'Open sessies worden meteen beëindigd. Functies wijzigen niet: stel een opvolger aan op de pagina van de organisatie.',
    mailed: (email) => `De link is verzonden naar ${email}.`,
    notMailed:
      'De link kon niet per e-mail worden verzonden. Een beheerder van de installatie maakt een link aan en geeft die door.',
    linkTitle: 'Aanmeldlink',
    linkText: 'Geef deze link alleen aan deze persoon. De link wordt één keer getoond en kan één keer worden gebruikt.',
    link: 'Link',
    copy: actions.copy,
    copied: 'Gekopieerd',
    done: actions.close,
    act: actions.more,
    saved: 'Wijzigingen opgeslagen',
  },
  instance: {
    title: instanceText,
    version: labels.version,
    demo: 'Demo',
    yes: 'ja: de volledige inhoud is illustratief',
    no: statuses.no,
    country: 'Land',
    zone: 'Tijdzone voor wettelijke datums',
    languages: 'Officiële talen',
    structure: 'Structuur',
    areas: labels.areas,
    organisations: labels.organisations,
    settingsHint:
      'De instellingen staan in de omgeving of het configuratiebestand van de server. Voer “integral doctor” uit op de server om databank, logboek, e-mail en pagina’s te controleren.',
    api: 'API-documentatie',
    import: 'Gebieden en grenzen importeren',
  },
  zoneNames: {
    title: 'Namen van de zones',
    invented: 'Zones en hun organisaties hebben een fictieve naam op de echte kaart.',
    real: 'Zones en hun organisaties hebben hun echte naam.',
    stays:
      'Bestaande plannen behouden de naam waaronder ze zijn gemaakt, in titel, code en tekst. De inhoud is in beide gevallen illustratief en wordt op elke pagina zo gemarkeerd.',
    useReal: 'Echte namen gebruiken',
    useInvented: 'Fictieve namen gebruiken',
    askReal: 'De echte namen van de zones gebruiken?',
    askInvented: 'Fictieve namen voor de zones gebruiken?',
    warning:
      'Plannen, antwoorden en personen in deze demo zijn fictief. Met echte namen kunnen ze worden aangezien voor beslissingen van een echte zone. Toon ze alleen aan wie weet dat ze fictief zijn. De vermelding “illustratief” blijft op elke pagina en elk document staan en kan niet worden verwijderd.',
    back: 'Gebieden en organisaties die u zelf hebt hernoemd, behouden hun naam.',
    done: (areas, bodies) =>
      `${plural('nl', areas, `${areas} gebied`, `${areas} gebieden`)} en ${plural('nl', bodies, `${bodies} organisatie`, `${bodies} organisaties`)} hernoemd.`,
  },
  smallNumbers: {
    title: 'Kleine aantallen',
    hint: 'Kleine aantallen personen worden niet getoond aan gebruikers buiten de organisatie. Elke indicator heeft een drempel. Deze installatie kan die verhogen, maar niet verlagen.',
    none: 'De drempel van elke indicator geldt.',
    threshold: (below) =>
      `Aantallen onder ${below} worden niet getoond. Een hogere drempel van een indicator heeft voorrang.`,
    field: 'Aantallen niet tonen onder',
    empty: 'Laat leeg om de drempel van elke indicator te gebruiken.',
    save: 'Drempel toepassen',
    done: (count) =>
      plural('nl', count, `Drempel van ${count} indicator gewijzigd`, `Drempel van ${count} indicatoren gewijzigd`),
  },
  pack: {
    title: packText,
    hint: 'Voorvertoning van de installatie. Plannen behouden de wetgeving van de versie waarmee ze zijn aangemaakt. Lokale wijzigingen blijven behouden. Ook wat niet meer in het pakket zit, blijft behouden, omdat plannen ernaar kunnen verwijzen. Nieuwe namen van organisaties, gebieden, fenomenen, indicatoren en functies verschijnen op de pagina’s; besliste plannen en geregistreerde handelingen behouden de namen van hun tijd.',
    installed: 'Geïnstalleerde versie',
    never: 'niet geïnstalleerd',
    availableVersion: 'Beschikbare versie',
    upToDate: 'Het geïnstalleerde pakket is up-to-date.',
    withdrawnRole: (role, people, plans) =>
      `Dit pakket kan niet worden geïnstalleerd: het schrapt de rol “${role}”, die ${plural('nl', people, '1 persoon heeft', `${people} personen hebben`)}.${plans && ` Lopende plannen: ${plans}.`} Behoud de rol in het pakket.`,
    reusesVersion: (version) =>
      `Versie ${version} is al geïnstalleerd met een andere wetgeving. Geef het gewijzigde pakket een nieuwe versie.`,
    invalid: 'Dit pakket kan niet worden geïnstalleerd',
    subject: 'Inhoud',
    new: 'Nieuw',
    changed: 'Gewijzigd',
    locallyEdited: 'Lokaal gewijzigd',
    withdrawn: 'Niet meer in pakket',
    subjects: {
      area: labels.areas,
      organisation: labels.organisations,
      function: labels.functions,
      competence: labels.competences,
      phenomenon: headings.phenomena,
      crosswalk: 'Relaties tussen fenomenen',
      indicator: headings.indicators,
      plan_kind: 'Soorten plannen',
      template: 'Sjablonen',
      rule: 'Regels',
      phenomenon_list: 'Fenomenenlijsten',
      phenomenon_indicator: 'Indicatoren van fenomenen',
      path: 'Stappen van goedkeuringsprocedures',
      criterion: 'Criteria',
      term: headings.termsOfOffice,
      approach_dimension: 'Dimensies van de aanpak',
      collegial_body: 'Collegiale organisaties',
      distribution_list: 'Verzendlijsten',
      language_regime: 'Taalregimes',
      answer_reader: 'Lezers van antwoorden',
      country: 'Land',
    },
    plans: 'Plannen die hun wetgeving behouden',
    plansHint:
      'Deze plannen blijven de wetgeving van hun versie volgen. Plannen die u niet mag lezen, staan niet in de lijst.',
    noPlans: 'Geen enkel plan dat u kunt lezen, volgt andere wetgeving',
    mayMove: 'kan naar de nieuwe wetgeving overgaan; de eigenaar krijgt een taak',
    keeps: 'behoudt zijn wetgeving',
    plan: labels.plan,
    status: labels.status,
    effect: 'Gevolg',
    notified: (roles) =>
      `De eigenaars van ontwerpen die kunnen overgaan, krijgen een taak, ook die van ontwerpen die u niet mag lezen. Deze rollen kunnen een plan laten overgaan: ${roles}.`,
    codes: 'Codes',
    install: 'Pakket installeren',
    installTitle: 'Landenpakket installeren',
    reason: labels.reason,
    reasonHint: 'De motivering wordt met uw naam in het logboek geregistreerd.',
    done: 'Landenpakket geïnstalleerd',
    history: 'Eerdere installaties',
  },
  errors: {
    NOT_YOUR_ORGANISATION:
      'U kunt alleen personen van uw eigen organisatie beheren. Contacteer de beheerder van de andere organisatie.',
    OWN_ROLE: ({ names }) =>
      `U kunt uzelf geen rol toekennen. Vraag het aan een andere beheerder van de organisatie of van de installatie${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
    PERSON_NOT_FOUND: 'Deze persoon bestaat niet meer. Laad de pagina opnieuw.',
    EMAIL_TAKEN: 'Iemand anders gebruikt dit e-mailadres al. Voer een ander adres in.',
    NO_EMAIL: 'Deze persoon heeft geen e-mailadres. Voeg er eerst een toe.',
    LAST_ADMINISTRATOR:
      'Deze persoon is de enige beheerder van deze installatie. Ken eerst iemand anders de rol van beheerder toe.',
    NOT_A_DEMO: 'De namen van zones kunnen alleen in een demo worden gewijzigd.',
  },
}
