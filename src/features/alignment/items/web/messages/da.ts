import { da as actions } from '#shared/action-messages/da.ts'
import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as answerWorkbook } from '../../answer-workbook/messages/da.ts'
import type { en } from './en.ts'

const signals = 'Signaler'
const answered = 'Besvarede'

export const da: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  more: actions.showMore,
  undo: 'Fortryd',
  all: statuses.standalone.all,
  asTable: actions.showAsTable,
  kindHelp: {
    covered: 'Vores plan indeholder det allerede.',
    adopt: 'Vi overtager det uændret i vores plan.',
    adapt: 'Vi overtager det i tilpasset form i vores plan.',
    partly: 'Vi overtager en del af det i vores plan.',
    no_capacity: 'Det er relevant i vores område, men vi mangler kapacitet.',
    not_relevant: 'Det er ikke relevant i vores område.',
  },
  version: phrases.version,
  superseded: 'en nyere version er i kraft',
  country: {
    title: 'Svar fra hele landet',
    intro:
      'Hver prioritet sendes til organisationerne som et punkt til besvarelse. En række viser én organisations svar. En kolonne viser, hvilke organisationer der tager en prioritet med i deres plan.',
    eyebrow: (plan, organisations) =>
      `${plan} → ${plural('da', organisations, `${organisations} organisation`, `${organisations} organisationer`)}`,
    choosePlan: labels.plan,
    chooseVersion: labels.version,
    answerOwn: 'Svar for min organisation',
    toSignals: signals,
    empty: 'Ingen plan er sendt til besvarelse endnu',
    emptyText:
      'Når en version af en plan er låst, kan planens ejer bede andre organisationer om at svare. Svarene vises her.',
    notAsked: 'Ingen organisation er spurgt endnu',
    notAskedText:
      'Åbn planen, og bed om svar. Prioriteterne vises derefter her som kolonner og organisationerne som rækker.',
    toPlan: 'Åbn planen',
    noMatches: 'Ingen organisation passer til filtrene',
    noneFoundText: 'Ret eller ryd filtrene for at se flere organisationer.',
  },
  filters: {
    label: 'Filtrér organisationer',
    size: 'Størrelse',
    border: 'Kun grænseområder',
    clear: actions.clearFilters,
  },
  stats: {
    carried: (asked) => `af ${asked} ønskede svar: dækket, overtage, tilpasse eller delvist`,
    notCarried: 'ingen kapacitet eller ikke relevant, hver med begrundelse',
    noAnswer: (organisations) =>
      organisations === 0
        ? 'intet svar endnu'
        : `intet svar endnu · ${plural('da', organisations, '1 organisation helt uden svar', `${organisations} organisationer helt uden svar`)}`,
    border: (count) =>
      plural(
        'da',
        count,
        'prioritet, som ingen organisation ved grænsen har taget med',
        'prioriteter, som ingen organisation ved grænsen har taget med',
      ),
    recorded: (count: number) =>
      `${count} svar er ikke givet af organisationen, men registreret via et link fra den organisation, der spørger.`,
    withheld: (count) =>
      plural(
        'da',
        count,
        `${count} svar er ikke synligt for dig; et hul kan være tilsyneladende.`,
        `${count} svar er ikke synlige for dig; et hul kan være tilsyneladende.`,
      ),
  },
  matrix: {
    title: 'Prioriteter × organisationer',
    hint: 'Efter gruppe, derefter efter navn. Vælg en celle for at se begrundelsen, det besluttende organ og de tilknyttede mål.',
    rows: labels.organisation,
    legend: headings.legend,
    names: 'Vis organisationernes navne',
    elsewhere: 'Ingen gruppe',
    previous: 'Forrige',
    next: 'Næste',
    position: (from, to, total) => `${from} til ${to} af ${total}`,
  },
  cell: {
    requestedOn: (date) => `anmodning sendt den ${date}`,
    due: (date) => `skal besvares senest ${date}`,
    notAsked: 'Organisationen er ikke blevet bedt om at besvare dette punkt.',
    noAnswer: 'Organisationen er bedt om svar, men har endnu ikke svaret.',
    withheldText: 'Der findes et svar, men på grund af mærkningen kan du ikke læse det.',
    withdrawn: 'Anmodningen er trukket tilbage.',
    reasons: answerWorkbook.columns.reasons,
    noReasons: 'Der er ikke givet nogen begrundelse. Dette svar kræver ingen.',
    decidedBy: headings.decidedBy,
    signatories: answerWorkbook.columns.signatories,
    decidedOn: labels.decidedOn,
    answeredBy: 'Registreret af',
    byLink: (by: string | null) => (by ? `via et signeret link, som ${by} oprettede` : 'via et signeret link'),
    recordedByLink: (by: string | null) =>
      `ikke givet af organisationen: registreret via et link fra ${by ?? 'den organisation, der spørger'}, som ikke gik til en registreret adresse`,
    carriedBy: answerWorkbook.columns.elements,
    noLinkedElements: 'Der er endnu ikke knyttet nogen elementer i planen til dette svar.',
    history: 'Tidligere svar',
    until: (moment) => `indtil ${moment}`,
    noHistory: 'Der er ingen tidligere svar.',
    answer: 'Besvar dette punkt',
    openPlan: 'Åbn organisationens plan',
    planNotReadable: 'Du har ikke adgang til organisationens plan.',
  },
  details: {
    reasons: 'Angivne begrundelser',
    noReasons: 'Der er ingen begrundelser, som du kan læse.',
    notAnswered: 'Organisationer helt uden svar',
    allAnswered: 'Alle spurgte organisationer har besvaret mindst ét punkt.',
    border: 'Prioriteter, som ingen organisation ved grænsen har taget med',
    noBorder: 'Hver prioritet er taget med af mindst én organisation ved grænsen.',
    notIncluded: 'Prioriteter, som ingen organisation har taget med',
  },
  answer: {
    title: answerWorkbook.page.back,
    intro:
      'Hver organisation bestemmer selv, hvordan den forholder sig til en plan fra et andet niveau. Angiv for hvert punkt, hvordan jeres plan følger op på det, og hvorfor.',
    organisation: 'Svar på vegne af',
    which: actions.show,
    only: { all: statuses.standalone.all, open: 'Åbne', answered },
    progress: (answered, total) => `${answered} af ${total} besvaret`,
    askedBy: (body) => `anmodning fra ${body}`,
    dueOn: (on) => `senest ${on}`,
    countsFrom: (on) => `planen er i kraft, og dit svar tæller, fra ${on}`,
    late: statuses.overdue,
    answerLabel: labels.answer,
    keys: 'Vælg med piletasterne eller tasterne 1 til 6.',
    reasons: answerWorkbook.columns.reasons,
    reasonsHint: 'Kan læses af den organisation, der spørger, og trykkes i jeres plan.',
    reasonsMissing: 'Dette svar kræver en begrundelse.',
    carriers: 'Elementer i jeres plan, der gennemfører punktet',
    carriersHint: 'Foreslået, fordi de vedrører samme fænomen, også under tidligere og senere betegnelser.',
    noCarriers: 'Jeres plan har endnu ingen elementer om dette fænomen. Du kan svare nu og tilknytte elementer senere.',
    via: {
      same: 'samme fænomen',
      crosswalk: 'samme fænomen, anden betegnelse',
      narrower: 'snævrere fænomen',
      wider: 'bredere fænomen',
    },
    decision: 'Beslutning',
    decisionHint: 'Gælder for alle svar, du gemmer på denne side.',
    decidingBody: headings.decidingBody,
    decidingBodyHint: 'Det råd eller andet organ, der traf beslutningen',
    signatories: answerWorkbook.columns.signatories,
    signatoriesHint: 'Funktioner, adskilt af kommaer',
    decidedOn: labels.decidedOn,
    marking: 'Mærkning af svarene',
    save: actions.saveAnswer,
    change: actions.changeAnswer,
    saved: (title) => `Svaret på »${title}« er gemt`,
    savedMany: (count) => `${count} svar er gemt`,
    restored: 'Det tidligere svar er gendannet',
    draft: 'Kladde gemt i denne browser',
    bulkCovered: 'Markér punkter, der allerede er dækket',
    bulkRest: 'Besvar alle åbne punkter',
    bulkTitle: 'Besvar flere punkter',
    bulkMatches: (count) =>
      plural(
        'da',
        count,
        'Jeres plan har tilsvarende elementer for 1 åbent punkt.',
        `Jeres plan har tilsvarende elementer for ${count} åbne punkter.`,
      ),
    bulkNoMatches: 'Jeres plan har ingen elementer om de åbne punkters fænomener.',
    bulkRestText: (count) =>
      plural('da', count, 'Svaret gælder for 1 åbent punkt.', `Svaret gælder for ${count} åbne punkter.`),
    bulkSave: (count) => plural('da', count, `Besvar ${count} punkt`, `Besvar ${count} punkter`),
    noOrganisation: 'Du kan ikke svare for en organisation',
    noOrganisationText:
      'En organisations punkter besvares af dem, der planlægger eller beslutter for den. En administrator kan tildele dig en sådan rolle.',
    empty: 'Ingen punkter til besvarelse',
    emptyText:
      'Her vises punkter, når en anden organisation beder jeres om at svare på sin plan. Punkter fra flere planer vises samlet.',
    allDone: 'Alle punkter er besvaret',
    allDoneText: 'Du kan altid rette et svar. Tidligere svar kan fortsat ses.',
    details: 'Beslutning og tilknyttede elementer',
    stale: 'Punktet hører til en version, der er blevet erstattet.',
  },
  link: {
    countsFrom: (on) => `Fra ${on} er planen i kraft, og jeres svar tæller.`,
    title: (body) => `Svar fra ${body}`,
    intro: (asking, plan) =>
      `${asking} beder jer om at svare på ${plan}. Der kræves ingen konto. Siden er kun til jeres organisation.`,
    until: (moment) => `Linket er gyldigt indtil ${moment}.`,
    thanks: 'Alle punkter er besvaret. Du kan rette svarene, så længe linket er gyldigt.',
  },
  timeline: {
    title: 'Plancyklussernes indbyrdes forløb',
    hint: 'Planer, der er i kraft hvert år, og planer, der svarer på en ældre version.',
    today: phrases.today,
    track: headings.kindOfPlan,
    span: labels.period,
    from: headings.from,
    to: headings.until,
    plans: (count) => plural('da', count, `${count} plan`, `${count} planer`),
    bar: (track, years, plans) => `${track}: ${years}, ${plans}`,
    lapses: (plans, upper, version) =>
      `Version ${version} af ${upper} er erstattet, men ${plans} svarer stadig på den. Bed om nye svar.`,
    without: (plans, days, upper) =>
      `Periode for ${plans}: ${upper} er ikke i kraft i ${days === '1' ? '1 dag' : `${days} dage`}.`,
    none: 'Der er ingen planer, hvis periode du kan læse.',
  },
  localChoices: {
    title: 'Lokale valg uden for planen',
    hint: 'Prioriteter, som organisationer har valgt, og som ingen punkter i planen dækker.',
    organisations: (count) => plural('da', count, `${count} organisation`, `${count} organisationer`),
    none: 'Alle lokale valg er dækket af planens punkter.',
    signal: 'Send et signal',
    signals: (open) => plural('da', open, `${open} ubesvaret signal`, `${open} ubesvarede signaler`),
  },
  signals: {
    title: signals,
    intro:
      'Med et signal gør en organisation den organisation, der udsteder en plan, opmærksom på en lokal udvikling. Hvert signal får et svar. Et udsat signal vender tilbage på den valgte dato.',
    send: 'Send signal',
    which: labels.status,
    sides: { to: 'Sendt til os', by: 'Sendt af os', every: 'Alle, jeg kan læse' },
    only: { all: statuses.standalone.all, open: 'Ubesvarede', answered },
    show: actions.show,
    route: (from, to) => `Fra ${from} til ${to}`,
    sentAt: (moment) => `sendt den ${moment}`,
    due: 'udsættelsen er udløbet: skal besvares igen',
    open: 'ubesvaret',
    kindLabel: labels.answer,
    parkedUntil: 'Udsat til',
    parked: (on) => `udsat til ${on}`,
    reasons: answerWorkbook.columns.reasons,
    answer: 'Besvar signal',
    change: actions.changeAnswer,
    answered: confirmations.answerSaved,
    sent: 'Signalet er sendt',
    owner: headings.onBehalfOf,
    plan: 'Berørt plan',
    noPlan: 'Ingen bestemt plan',
    phenomenon: headings.phenomenon,
    addressee: headings.to,
    addresseeHint: 'Lad stå tomt for at sende signalet til den organisation, der udsteder planen.',
    subject: headings.messageSubject,
    text: 'Observation og anmodning',
    marking: labels.marking,
    none: 'Ingen signaler endnu',
    noneText:
      'Er et lokalt problem ikke med i nogen plan på et højere niveau, så send et signal med din observation og din anmodning. Den organisation, der udsteder planen, besvarer det.',
    noMatches: 'Ingen signaler fundet',
    noneFoundText: 'Vælg andre filtre, eller vis alle signaler, som du kan læse.',
  },
}
