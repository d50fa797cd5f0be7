import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as answerWorkbook } from '../../answer-workbook/messages/nl.ts'
import type { en } from './en.ts'

const signals = 'Signalen'
const answered = 'Beantwoord'

export const nl: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  more: actions.showMore,
  undo: 'Ongedaan maken',
  all: statuses.standalone.all,
  asTable: actions.showAsTable,
  kindHelp: {
    covered: 'Ons plan bevat dit al.',
    adopt: 'We nemen het ongewijzigd over in ons plan.',
    adapt: 'We nemen het in aangepaste vorm over in ons plan.',
    partly: 'We nemen een deel ervan over in ons plan.',
    no_capacity: 'Het is in ons gebied aan de orde, maar we hebben er geen capaciteit voor.',
    not_relevant: 'Dit is in ons gebied niet aan de orde.',
  },
  version: phrases.version,
  superseded: 'een nieuwere versie is van kracht',
  country: {
    title: 'Antwoorden uit het hele land',
    intro:
      'Elke prioriteit wordt als te beantwoorden punt aan organisaties voorgelegd. Een rij toont de antwoorden van één organisatie. Een kolom toont welke organisaties een prioriteit in hun plan opnemen.',
    eyebrow: (plan, organisations) =>
      `${plan} → ${plural('nl', organisations, `${organisations} organisatie`, `${organisations} organisaties`)}`,
    choosePlan: labels.plan,
    chooseVersion: labels.version,
    answerOwn: 'Antwoorden voor mijn organisatie',
    toSignals: signals,
    empty: 'Nog geen plan voorgelegd voor antwoord',
    emptyText:
      'Zodra een versie van een plan is vastgelegd, kan de eigenaar andere organisaties om een antwoord vragen. De antwoorden verschijnen hier.',
    notAsked: 'Nog geen organisatie bevraagd',
    notAskedText:
      'Open het plan en vraag antwoorden. De prioriteiten verschijnen dan hier als kolommen en de organisaties als rijen.',
    toPlan: 'Het plan openen',
    noMatches: 'Geen organisatie voldoet aan deze filters',
    noneFoundText: 'Wijzig of wis de filters om meer organisaties te zien.',
  },
  filters: {
    label: 'Organisaties filteren',
    size: 'Grootte',
    border: 'Alleen grensgebieden',
    clear: actions.clearFilters,
  },
  stats: {
    carried: (asked) => `van ${asked} gevraagde antwoorden: al opgenomen, overnemen, aanpassen of gedeeltelijk`,
    notCarried: 'geen capaciteit of niet relevant, telkens met motivering',
    noAnswer: (organisations) =>
      organisations === 0
        ? 'nog geen antwoord'
        : `nog geen antwoord · ${plural('nl', organisations, '1 organisatie zonder enig antwoord', `${organisations} organisaties zonder enig antwoord`)}`,
    border: (count) =>
      plural(
        'nl',
        count,
        'prioriteit die geen enkele organisatie aan de grens opneemt',
        'prioriteiten die geen enkele organisatie aan de grens opneemt',
      ),
    recorded: (count: number) =>
      `${count} ${count === 1 ? 'antwoord is' : 'antwoorden zijn'} niet door de organisatie gegeven maar geregistreerd via een link van de vragende organisatie.`,
    withheld: () => 'Antwoorden die voor u niet zichtbaar zijn, tellen niet mee.',
  },
  matrix: {
    title: 'Prioriteiten × organisaties',
    hint: 'Per groep, daarna op naam. Selecteer een cel voor de motivering, het beslissend orgaan en de gekoppelde doelstellingen.',
    rows: labels.organisation,
    legend: headings.legend,
    names: 'Namen van organisaties tonen',
    elsewhere: 'Geen groep',
    previous: 'Vorige',
    next: 'Volgende',
    position: (from, to, total) => `${from} tot ${to} van ${total}`,
  },
  cell: {
    requestedOn: (date) => `gevraagd op ${date}`,
    due: (date) => `te beantwoorden tegen ${date}`,
    notAsked: 'Dit punt werd niet aan deze organisatie voorgelegd.',
    noAnswer: 'Gevraagd, nog niet beantwoord.',
    withheldText: 'Er is een antwoord, maar door de markering kunt u het niet lezen.',
    withdrawn: 'De vraag werd ingetrokken.',
    reasons: answerWorkbook.columns.reasons,
    noReasons: 'Er werd geen motivering gegeven. Bij dit antwoord is die niet vereist.',
    decidedBy: headings.decidedBy,
    signatories: answerWorkbook.columns.signatories,
    decidedOn: labels.decidedOn,
    answeredBy: 'Geregistreerd door',
    byLink: (by: string | null) => (by ? `via een ondertekende link die ${by} maakte` : 'via een ondertekende link'),
    recordedByLink: (by: string | null) =>
      `niet door de organisatie gegeven: geregistreerd via een link van ${by ?? 'de vragende organisatie'} die naar geen geregistreerd adres ging`,
    carriedBy: answerWorkbook.columns.elements,
    noLinkedElements: 'Er is nog geen element van het plan aan dit antwoord gekoppeld.',
    history: 'Eerdere antwoorden',
    until: (moment) => `tot ${moment}`,
    noHistory: 'Er zijn geen eerdere antwoorden.',
    answer: 'Dit punt beantwoorden',
    openPlan: 'Het plan van deze organisatie openen',
    planNotReadable: 'U hebt geen toegang tot het plan van deze organisatie.',
  },
  details: {
    reasons: 'Gegeven motiveringen',
    noReasons: 'Er zijn geen motiveringen die u kunt lezen.',
    notAnswered: 'Organisaties zonder enig antwoord',
    allAnswered: 'Elke bevraagde organisatie heeft minstens één punt beantwoord.',
    border: 'Prioriteiten die geen enkele organisatie aan de grens opneemt',
    noBorder: 'Elke prioriteit is door minstens één organisatie aan de grens opgenomen.',
    notIncluded: 'Prioriteiten die geen enkele organisatie opneemt',
  },
  answer: {
    title: answerWorkbook.page.back,
    intro:
      'Elke organisatie beslist zelf hoe ze inspeelt op het plan van een ander niveau. Geef bij elk punt aan wat uw plan ermee doet, en waarom.',
    organisation: 'Antwoorden namens',
    which: actions.show,
    only: { all: statuses.standalone.all, open: 'Open', answered },
    progress: (answered, total) => `${answered} van ${total} beantwoord`,
    askedBy: (body) => `gevraagd door ${body}`,
    dueOn: (on) => `tegen ${on}`,
    countsFrom: (on) => `het plan is van kracht, en uw antwoord telt, vanaf ${on}`,
    late: statuses.overdue,
    answerLabel: labels.answer,
    keys: 'Kies met de pijltoetsen of met de toetsen 1 tot 6.',
    reasons: answerWorkbook.columns.reasons,
    reasonsHint: 'Zichtbaar voor de vragende organisatie en afgedrukt in uw plan.',
    reasonsMissing: 'Dit antwoord moet gemotiveerd worden.',
    carriers: 'Elementen van uw plan die dit punt uitvoeren',
    carriersHint: 'Voorgesteld op grond van hetzelfde fenomeen, ook onder vroegere en latere benamingen.',
    noCarriers: 'Uw plan bevat nog geen elementen over dit fenomeen. U kunt nu antwoorden en later elementen koppelen.',
    via: {
      same: 'zelfde fenomeen',
      crosswalk: 'zelfde fenomeen, andere benaming',
      narrower: 'enger fenomeen',
      wider: 'ruimer fenomeen',
    },
    decision: 'Beslissing',
    decisionHint: 'Geldt voor elk antwoord dat u op deze pagina opslaat.',
    decidingBody: headings.decidingBody,
    decidingBodyHint: 'De raad of een ander orgaan dat besliste',
    signatories: answerWorkbook.columns.signatories,
    signatoriesHint: 'Functies, gescheiden door komma’s',
    decidedOn: labels.decidedOn,
    marking: 'Markering van de antwoorden',
    save: actions.saveAnswer,
    change: actions.changeAnswer,
    saved: (title) => `Antwoord op “${title}” opgeslagen`,
    savedMany: (count) => plural('nl', count, `${count} antwoord opgeslagen`, `${count} antwoorden opgeslagen`),
    restored: 'Eerder antwoord hersteld',
    draft: 'Concept opgeslagen in deze browser',
    bulkCovered: 'Al opgenomen punten aanduiden',
    bulkRest: 'Alle open punten beantwoorden',
    bulkTitle: 'Meerdere punten beantwoorden',
    bulkMatches: (count) =>
      plural(
        'nl',
        count,
        'Uw plan bevat overeenstemmende elementen voor 1 open punt.',
        `Uw plan bevat overeenstemmende elementen voor ${count} open punten.`,
      ),
    bulkNoMatches: 'Uw plan bevat geen elementen over de fenomenen van de open punten.',
    bulkRestText: (count) =>
      plural('nl', count, 'Dit antwoord geldt voor 1 open punt.', `Dit antwoord geldt voor ${count} open punten.`),
    bulkSave: (count) => plural('nl', count, `${count} punt beantwoorden`, `${count} punten beantwoorden`),
    noOrganisation: 'U kunt voor geen enkele organisatie antwoorden',
    noOrganisationText:
      'Wie voor een organisatie plant of beslist, beantwoordt haar punten. Een beheerder kan u zo’n rol toekennen.',
    empty: 'Geen punten te beantwoorden',
    emptyText:
      'Hier verschijnen punten wanneer een andere organisatie de uwe vraagt haar plan te beantwoorden. Punten van verschillende plannen staan samen.',
    allDone: 'Alle punten zijn beantwoord',
    allDoneText: 'U kunt een antwoord op elk moment wijzigen. Eerdere antwoorden blijven beschikbaar.',
    details: 'Beslissing en gekoppelde elementen',
    stale: 'Dit punt hoort bij een versie die intussen is vervangen.',
  },
  link: {
    countsFrom: (on) => `Vanaf ${on} is het plan van kracht en tellen uw antwoorden.`,
    title: (body) => `Antwoorden van ${body}`,
    intro: (asking, plan) =>
      `${asking} vraagt u te antwoorden op ${plan}. U hebt geen account nodig. Deze pagina is alleen voor uw organisatie bestemd.`,
    until: (moment) => `Deze link is geldig tot ${moment}.`,
    thanks: 'Alle punten zijn beantwoord. U kunt uw antwoorden wijzigen zolang de link geldig is.',
  },
  timeline: {
    title: 'Afstemming van de beleidscycli',
    hint: 'Plannen die in elk jaar van kracht zijn, en plannen die nog een oudere versie beantwoorden.',
    today: phrases.today,
    track: headings.kindOfPlan,
    span: labels.period,
    from: headings.from,
    to: headings.until,
    plans: (count) => plural('nl', count, `${count} plan`, `${count} plannen`),
    bar: (track, years, plans) => `${track}: ${years}, ${plans}`,
    lapses: (plans, upper, version) =>
      `Versie ${version} van ${upper} is vervangen, maar wordt nog door ${plans} beantwoord. Vraag nieuwe antwoorden.`,
    without: (plans, days, upper) =>
      `Periode van ${plans}: ${upper} is gedurende ${days === '1' ? '1 dag' : `${days} dagen`} niet van kracht.`,
    none: 'Er zijn geen plannen waarvan u de periode kunt lezen.',
  },
  localChoices: {
    title: 'Lokale keuzes buiten het plan',
    hint: 'Prioriteiten die organisaties kozen en die geen enkel punt van dit plan dekt.',
    organisations: (count) => plural('nl', count, `${count} organisatie`, `${count} organisaties`),
    none: 'Alle lokale keuzes zijn gedekt door de punten van dit plan.',
    signal: 'Signaal versturen',
    signals: (open) =>
      plural('nl', open, `${open} signaal nog te beantwoorden`, `${open} signalen nog te beantwoorden`),
  },
  signals: {
    title: signals,
    intro:
      'Met een signaal meldt een organisatie een lokale ontwikkeling aan de organisatie die een plan uitvaardigt. Elk signaal krijgt een antwoord. Een uitgesteld signaal komt op de gekozen datum terug.',
    send: 'Signaal versturen',
    which: labels.status,
    sides: { to: 'Aan ons gericht', by: 'Door ons verstuurd', every: 'Alle die ik kan lezen' },
    only: { all: statuses.standalone.all, open: 'Nog te beantwoorden', answered },
    show: actions.show,
    route: (from, to) => `Van ${from} aan ${to}`,
    sentAt: (moment) => `verstuurd op ${moment}`,
    due: 'uitstel verstreken: opnieuw te beantwoorden',
    open: 'nog te beantwoorden',
    kindLabel: labels.answer,
    parkedUntil: 'Uitgesteld tot',
    parked: (on) => `uitgesteld tot ${on}`,
    reasons: answerWorkbook.columns.reasons,
    answer: 'Signaal beantwoorden',
    change: actions.changeAnswer,
    answered: confirmations.answerSaved,
    sent: 'Signaal verstuurd',
    owner: headings.onBehalfOf,
    plan: 'Betrokken plan',
    noPlan: 'Geen bepaald plan',
    phenomenon: headings.phenomenon,
    addressee: headings.to,
    addresseeHint: 'Laat leeg om het signaal te sturen aan de organisatie die het plan uitvaardigt.',
    subject: headings.messageSubject,
    text: 'Vaststelling en vraag',
    marking: labels.marking,
    none: 'Nog geen signalen',
    noneText:
      'Komt een lokaal probleem in geen enkel plan van een hoger niveau aan bod, verstuur dan een signaal met uw vaststelling en uw vraag. De organisatie die het plan uitvaardigt, beantwoordt het.',
    noMatches: 'Geen signalen gevonden',
    noneFoundText: 'Kies andere filters of toon alle signalen die u kunt lezen.',
  },
}
