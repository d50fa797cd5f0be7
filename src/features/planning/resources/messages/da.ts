import { da as plans } from '#features/planning/plans/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const other = 'Andet'
const hours = 'timer'
const reserved = 'Reserveret'
const free = 'Ledig'
const team = 'Hold'
const budget = 'Budget'

export const da: SameKeys<typeof en> = {
  resources: labels.resources,
  title: (body) => `Ressourcer: ${body}`,
  intro: 'Ressourcer til rådighed og planlagte ressourcer: timer pr. måned og hold, budget pr. kilde.',
  views: {
    balance: 'Til rådighed og planlagt',
    inventory: 'Ressourcer til rådighed',
    earlier: 'Tidligere tal',
    label: 'Sidens afsnit',
  },
  year: labels.year,
  service: headings.service,
  services: { police: 'Politi', inspectorate: 'Tilsyn', care: 'Sundhed og omsorg', other },
  loading: 'Ressourcer indlæses …',
  close: actions.close,
  asTable: actions.showAsTable,
  hours,
  hoursOf: (hours) => `${hours} t.`,
  fteOf: (fte) => `${fte} årsværk`,
  notAvailable: plans.resources.notAvailable,
  atLeast: (figure) => `mindst ${figure}`,
  wholeYear: labels.year,
  available: statuses.standalone.available,
  reserved,
  promised: statuses.standalone.planned,
  free,
  tooMuch: (figure) => `${figure} for meget`,
  team,
  noTeam: 'Intet hold angivet',
  total: (service) => `${service}, i alt`,
  notKept: 'Brugt i planer, ikke registreret her',
  normAndActual: (actual, norm) => `${actual} af ${norm} årsværk (norm)`,
  states: {
    free,
    tight: 'Mindst 90 % planlagt',
    over: 'Kapacitet overskredet',
    unknown: 'Ukendt',
  },
  month: headings.month,
  state: labels.status,
  withheldResources: 'Organisationens ressourcer er ikke synlige for dig',
  withheldResourcesText:
    'De er synlige for organisationen selv og for organisationer, der fører tilsyn med den eller støtter den.',
  withheldPromised:
    'Tallene er ufuldstændige: Organisationens planer indeholder ressourcer, der ikke er synlige for dig',
  empty: (year) => `Der er endnu ikke indtastet ressourcer for ${year}`,
  emptyText: (reserved) =>
    `Indtast først holdene med personale, timer pr. årsværk og fravær. Indtast derefter den reserverede kapacitet${reserved} og budgettet pr. kilde.`,
  begin: 'Indtast ressourcer',
  heat: {
    title: 'Timer pr. måned',
    hint: 'Hver celle viser de ledige timer eller timerne ud over kapaciteten. Vælg en celle for at se elementerne.',
    caption: (year) => `Ledige timer i ${year}, pr. hold og måned`,
  },
  unknownCount: (available, reserved, promised) =>
    [
      available > 0 ? `Hold uden fuldstændige tal: ${available}` : '',
      reserved > 0 ? `Reservationer uden tal: ${reserved}` : '',
      promised > 0 ? `Planlagte ressourcer uden tal: ${promised}` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  money: {
    title: 'Budget pr. kilde',
    hint: 'Bekræftet budget sammenholdt med det budget, der er planlagt for året. Ansøgte beløb vises, men tælles ikke med.',
    certain: 'Bekræftet',
    requested: 'Ansøgt',
    noSource: 'Ingen kilde angivet',
    none: 'Der er ikke indtastet budget til rådighed eller planlagt budget',
    origins: {
      subsidy: 'tilskud',
      own_income: 'egne indtægter',
      other: statuses.other,
    },
  },
  underlyingElements: {
    title: 'Underliggende elementer',
    none: 'Ingen elementer har planlagte ressourcer her.',
    element: labels.element,
    plan: labels.plan,
    planned: statuses.standalone.planned,
    here: 'Talt med her',
    reserved,
    rule: 'Årstimer tæller med en tolvtedel i hver måned af perioden; et budget tæller efter antallet af dage. Beløb, der specificerer et overordnet beløb, og beløb for fuldførte eller stoppede elementer tælles ikke med igen.',
  },
  inventory: {
    hint: 'Tryk på Enter for at gå ned og på Tab for at gå videre. Indsæt rækker fra et regneark i den valgte celle. Lad et tal stå tomt, hvis det ikke er til rådighed; det tæller aldrig som nul.',
    sheets: {
      team: 'Hold',
      reserved: 'Reserveret kapacitet',
      mission: 'Kommunespecifikke opgaver',
      budget,
    },
    add: {
      team: 'Tilføj hold',
      reserved: 'Tilføj reserveret kapacitet',
      mission: 'Tilføj opgave',
      budget: 'Tilføj kilde',
    },
    columns: {
      name: labels.name,
      teamKind: headings.type,
      service: headings.service,
      normFte: 'Årsværk (norm)',
      fte: 'Årsværk (faktisk)',
      hoursPerFte: 'Timer pr. årsværk',
      absence: 'Fravær (%)',
      reservedFor: 'Formål',
      hours: 'Timer pr. år',
      team,
      municipalityId: headings.municipality,
      unit: labels.unit,
      amount: 'Antal eller beløb',
      origin: 'Oprindelse',
      certainty: 'Sikkerhed',
      source: 'Tallets kilde',
      date: 'Pr. dato',
    },
    months: 'Vis afvigende måneder',
    remove: phrases.remove,
    teamKinds: {
      intervention: 'Udrykning',
      community_policing: 'Nærpoliti',
      local_investigation: 'Lokal efterforskning',
      reception: 'Modtagelse',
      victim_support: 'Offerstøtte',
      public_order: 'Opretholdelse af ro og orden',
      traffic: 'Færdsel',
      support: 'Støttefunktioner',
      other,
    },
    reservedFor: { other },
    units: { hours, fte: headings.fte },
    certainties: {
      certain: 'bekræftet',
      requested: 'ansøgt',
    },
    wholeBody: 'hele organisationen',
    issues: {
      name: 'Indtast et navn.',
      number: 'Indtast et tal, eller lad cellen være tom.',
      percentage: 'Indtast en procentsats fra 0 til 100, eller lad cellen være tom.',
      choice: 'Vælg en værdi fra listen.',
      date: 'Indtast en dato, for eksempel 2026-11-24.',
    },
    faultsCount: (count) => `${count} ${plural('da', count, 'celle', 'celler')} skal rettes`,
    save: 'Gem ressourcer',
    saved: (year) => `Ressourcer for ${year} gemt`,
    undo: actions.undo,
    discard: 'Kassér ændringer',
    copy: (year) => `Kopiér tallene fra ${year}`,
    pasted: (rows) => `${rows} ${plural('da', rows, 'række', 'rækker')} indsat`,
    readOnly: 'Du kan se disse tal. Kun organisationen selv kan ændre dem.',
    noneOfKind: 'Ingen endnu',
  },
  earlier: {
    none: 'Ingen tidligere tal for dette år',
    figure: headings.figure,
    savedAt: 'Gemt den',
    author: 'Af',
    supersededAt: 'Erstattet den',
  },
  element: {
    title: 'Ressourcer pr. hold',
    line: (what) => `Hold til ${what}`,
    left: (free, year) => `${free} t. ledige i ${year}`,
    overCapacity: (hours, year) => `${hours} t. for meget i ${year}`,
    unknown: (year) => `ledig kapacitet i ${year} ukendt`,
    all: 'Organisationens ressourcer',
  },
  card: {
    text: 'Hold, reserveret kapacitet og budget sammenholdt med planlagte ressourcer.',
    open: 'Åbn ressourcer',
  },
  capacityDecision: {
    title: 'Kapacitetsbeslutning',
    intro:
      'Mål efter rang med de timer, de kræver. Flyt mål for at sammenligne rækkefølger; intet ændres, før du registrerer beslutningen.',
    open: 'Åbn kapacitetsbeslutning',
    left: 'Til rådighed for denne plan',
    elsewhere: 'Andre planer',
    unknown: 'Kapaciteten er ukendt',
    unknownText: 'Indtast tjenestens hold med personale, timer og fravær.',
    none: 'Planen har endnu ingen mål',
    list: 'Mål efter rang',
    line: (hours) => `Kapacitetsgrænse: ${hours} t.`,
    noFigure: 'intet tal, tælles ikke med',
    partFigure: (count) => `${count} uden tal`,
    upTo: (hours) => `${hours} t. kumuleret`,
    moveUp: (name) => `Flyt op: ${name}`,
    moveDown: (name) => `Flyt ned: ${name}`,
    keys: 'Tryk på Alt og en piletast for at flytte det valgte mål.',
    moved: (name, rank, above) => `${name}: rang ${rank}, ${above ? 'inden' : 'uden'} for kapaciteten`,
    withinCapacity: 'inden for kapaciteten',
    beyondCapacity: 'uden for kapaciteten',
    back: 'Gendan gemt rækkefølge',
    whatIf: 'Simulering, ikke besluttet',
    decide: actions.recordDecision,
    reason: labels.reason,
    reasonText: 'Angiv, hvorfor disse mål kommer først, og hvad der sker med målene uden for kapaciteten.',
    decidedOn: labels.decidedOn,
    saved: (above, all) => `Beslutning registreret: ${above} af ${all} inden for kapaciteten`,
    decided: (on, by) => `Besluttet den ${on}, ${by}`,
    moreSince: 'Siden beslutningen er kapaciteten eller målene ændret.',
    system: 'importeret',
    withheld: 'Nogle af de ressourcer, der tæller med, er ikke synlige for dig.',
  },
  document: {
    title: 'Ressourcer: til rådighed og planlagt',
    hours: (service) => `Timer, ${service}`,
    money: budget,
    elsewhere: 'Organisationens andre planer',
    thisPlan: headings.thisPlan,
    decision: (year, service) => `Mål inden for kapaciteten i ${year}, ${service}`,
    rank: headings.rank,
    objective: 'Mål',
    decided: (on) => `Besluttet den ${on}.`,
    hint: 'Tal, der ikke er til rådighed, tæller ikke som nul.',
  },
  errors: {
    DUPLICATE_NAME: ({ name }) => `To linjer har navnet »${name}«. Giv hver linje sit eget navn.`,
    UNKNOWN_RESOURCE_CODE: ({ name, code }) =>
      `Formålet eller kilden for »${name}« findes ikke: ${code}. Vælg en fra listen.`,
    UNKNOWN_MUNICIPALITY: ({ name }) => `Kommunen for »${name}« findes ikke. Vælg en fra listen.`,
    CHANGED_CONCURRENTLY:
      'Ressourcerne blev ikke gemt. En anden bruger har ændret tallene for dette år. Genindlæs siden, og indtast dine ændringer igen.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    CAPACITY_UNKNOWN:
      'Beslutningen blev ikke registreret. Tjenestens kapacitet i dette år er ukendt. Indtast først ressourcerne.',
    LINE_MOVED:
      'Beslutningen blev ikke registreret. Mål, timer eller kapacitet er ændret. Genindlæs siden, og kontrollér rækkefølgen.',
    DATE_IN_FUTURE: 'Datoen må ikke ligge i fremtiden.',
    ORDER_REASON_REQUIRED: 'Angiv en begrundelse for målene uden for kapaciteten.',
  },
}
