import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const administration = 'Administration'
const packText = 'Landepakke'
const instanceText = 'Installation'
const peopleText = 'Personer'

export const da: SameKeys<typeof en> = {
  title: administration,
  intro: 'Personer og deres roller samt indstillingerne for installationen.',
  ownIntro: 'Personerne i din organisation og deres roller.',
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  tabs: {
    label: administration,
    people: peopleText,
    instance: instanceText,
    pack: packText,
    signatures: 'Signaturer',
    roles: 'Roller',
    journal: 'Ændringslog',
  },
  people: {
    title: peopleText,
    searchLabel: 'Søg på navn eller e-mailadresse',
    invite: 'Invitér person',
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    role: labels.role,
    roles: 'Roller',
    organisation: labels.organisation,
    account: 'Konto',
    hasAccount: 'aktiv',
    noAccount: 'ingen adgangskode endnu',
    left: 'fratrådt',
    noRole: 'ingen rolle',
    since: phrases.since,
    none: 'Ingen personer fundet',
    noneText:
      'Invitér en person: Invitationen sendes pr. e-mail. Uden e-mail får en administrator af installationen et link, der kan gives videre.',
    more: actions.showMore,
    grantRole: 'Tildel rolle',
    confirmGrant: 'Tildel rolle',
    endRole: 'Fratag rolle',
    endRoleAsk: (person, role, organisation) => `${person} er fra i dag ikke længere ${role} i ${organisation}.`,
    createSignInLink: 'Opret loginlink',
    endAccess: 'Fratag al adgang',
    endAccessAsk: (person) => `Fratag ${person} al adgang?`,
    endAccessText:
      'Åbne sessioner afsluttes straks. Funktioner ændres ikke: Udpeg en efterfølger på organisationens side.',
    mailed: (email) => `Linket er sendt til ${email}.`,
    notMailed:
      'Linket kunne ikke sendes med e-mail. En administrator af installationen opretter et link og giver det videre.',
    linkTitle: 'Loginlink',
    linkText: 'Giv kun linket til denne person. Det vises én gang og kan bruges én gang.',
    link: 'Link',
    copy: actions.copy,
    copied: 'Kopieret',
    done: actions.close,
    act: actions.more,
    saved: 'Ændringerne er gemt',
  },
  instance: {
    title: instanceText,
    version: labels.version,
    demo: 'Demo',
    yes: 'ja: alt indhold er illustrativt',
    no: statuses.no,
    country: 'Land',
    zone: 'Tidszone for juridiske datoer',
    languages: 'Officielle sprog',
    structure: 'Struktur',
    areas: labels.areas,
    organisations: labels.organisations,
    settingsHint:
      'Indstillingerne findes i serverens miljø eller konfigurationsfil. Kør »integral doctor« på serveren for at kontrollere database, ændringslog, e-mail og sider.',
    api: 'API-dokumentation',
    import: 'Importér områder og grænser',
  },
  zoneNames: {
    title: 'Zonenavne',
    invented: 'Zoner og deres organisationer har fiktive navne på det virkelige kort.',
    real: 'Zoner og deres organisationer har deres virkelige navne.',
    stays:
      'Eksisterende planer beholder det navn, de blev oprettet under, i titel, kode og tekst. Alt indhold er under alle omstændigheder illustrativt og mærkes som sådan på hver side.',
    useReal: 'Brug virkelige navne',
    useInvented: 'Brug fiktive navne',
    askReal: 'Vil du bruge zonernes virkelige navne?',
    askInvented: 'Vil du bruge fiktive navne til zonerne?',
    warning:
      'Planer, svar og personer i denne demo er fiktive. Med virkelige navne kan de forveksles med en virkelig zones beslutninger. Vis dem kun til personer, der ved, at de er fiktive. Teksten »illustrativt« bliver stående på hver side og hvert dokument og kan ikke fjernes.',
    back: 'Områder og organisationer, som du selv har omdøbt, beholder deres navn.',
    done: (areas, bodies) =>
      `${plural('da', areas, `${areas} område`, `${areas} områder`)} og ${plural('da', bodies, `${bodies} organisation`, `${bodies} organisationer`)} omdøbt.`,
  },
  smallNumbers: {
    title: 'Små tal',
    hint: 'Små antal personer vises ikke for brugere uden for organisationen. Hver indikator har en tærskel. Installationen kan hæve den, men ikke sænke den.',
    none: 'Hver indikators tærskel gælder.',
    threshold: (below) => `Antal under ${below} vises ikke. En højere tærskel for en indikator har forrang.`,
    field: 'Vis ikke antal under',
    empty: 'Lad stå tomt for at bruge hver indikators tærskel.',
    save: 'Anvend tærskel',
    done: (count) =>
      plural('da', count, `Tærsklen er ændret for ${count} indikator`, `Tærsklen er ændret for ${count} indikatorer`),
  },
  pack: {
    title: packText,
    hint: 'Forhåndsvisning af installationen. Planer beholder lovgivningen i den version, som de blev oprettet med. Lokale ændringer bevares. Det, der ikke længere findes i pakken, bevares også, fordi planer kan henvise til det. Nye navne på organisationer, områder, fænomener, indikatorer og funktioner vises på siderne; besluttede planer og registrerede handlinger beholder navnene fra deres tid.',
    installed: 'Installeret version',
    never: 'ikke installeret',
    availableVersion: 'Tilgængelig version',
    upToDate: 'Den installerede pakke er opdateret.',
    withdrawnRole: (role, people, plans) =>
      `Pakken kan ikke installeres: den fjerner rollen »${role}«, som ${plural('da', people, '1 person har', `${people} personer har`)}.${plans && ` Igangværende planer: ${plans}.`} Behold rollen i pakken.`,
    reusesVersion: (version) =>
      `Version ${version} er allerede installeret med en anden lovgivning. Giv den ændrede pakke en ny version.`,
    invalid: 'Denne pakke kan ikke installeres',
    subject: 'Indhold',
    new: 'Nye',
    changed: 'Ændrede',
    locallyEdited: 'Ændret lokalt',
    withdrawn: 'Ikke længere i pakken',
    subjects: {
      area: labels.areas,
      organisation: labels.organisations,
      function: labels.functions,
      competence: labels.competences,
      phenomenon: headings.phenomena,
      crosswalk: 'Relationer mellem fænomener',
      indicator: headings.indicators,
      plan_kind: 'Plantyper',
      template: 'Skabeloner',
      rule: 'Regler',
      phenomenon_list: 'Lister over fænomener',
      phenomenon_indicator: 'Indikatorer for fænomener',
      path: 'Trin i godkendelsesprocedurer',
      criterion: 'Kriterier',
      term: headings.termsOfOffice,
      approach_dimension: 'Indsatsens dimensioner',
      collegial_body: 'Kollegiale organer',
      distribution_list: 'Distributionslister',
      language_regime: 'Sprogordninger',
      answer_reader: 'Læsere af svar',
      country: 'Land',
    },
    plans: 'Planer, der beholder deres lovgivning',
    plansHint:
      'Disse planer beholder lovgivningen i deres version. Planer, som du ikke må læse, er ikke med på listen.',
    noPlans: 'Ingen plan, som du kan læse, følger anden lovgivning',
    mayMove: 'kan flyttes; ejeren får en opgave',
    keeps: 'beholder sin lovgivning',
    plan: labels.plan,
    status: labels.status,
    effect: 'Virkning',
    notified: (roles) =>
      `Ejerne af udkast, der kan flyttes, får en opgave, også ejere af udkast, som du ikke må læse. Disse roller kan flytte en plan: ${roles}.`,
    codes: 'Koder',
    install: 'Installér pakken',
    installTitle: 'Installér landepakke',
    reason: labels.reason,
    reasonHint: 'Begrundelsen registreres i ændringsloggen med dit navn.',
    done: 'Landepakken er installeret',
    history: 'Tidligere installationer',
  },
  errors: {
    NOT_YOUR_ORGANISATION:
      'Du kan kun administrere personer i din egen organisation. Kontakt den anden organisations administrator.',
    OWN_ROLE: ({ names }) =>
      `Du kan ikke tildele dig selv en rolle. Spørg en anden administrator af organisationen eller installationen${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
    PERSON_NOT_FOUND: 'Personen findes ikke længere. Genindlæs siden.',
    EMAIL_TAKEN: 'En anden person bruger allerede denne e-mailadresse. Indtast en anden adresse.',
    NO_EMAIL: 'Personen har ingen e-mailadresse. Tilføj en først.',
    LAST_ADMINISTRATOR:
      'Personen er installationens eneste administrator. Tildel først en anden person rollen som administrator.',
    NOT_A_DEMO: 'Zonenavne kan kun ændres i en demo.',
  },
}
