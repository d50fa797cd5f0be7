import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as answerWorkbook } from '../../answer-workbook/messages/de.ts'
import type { en } from './en.ts'

const signals = 'Signale'
const answered = 'Beantwortet'

export const de: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  more: actions.showMore,
  undo: 'Rückgängig machen',
  all: statuses.standalone.all,
  asTable: actions.showAsTable,
  kindHelp: {
    covered: 'Unser Plan enthält dies bereits.',
    adopt: 'Wir übernehmen es unverändert in unseren Plan.',
    adapt: 'Wir übernehmen es in angepasster Form in unseren Plan.',
    partly: 'Wir übernehmen einen Teil davon in unseren Plan.',
    no_capacity: 'Es ist in unserem Gebiet ein Thema, aber uns fehlt die Kapazität.',
    not_relevant: 'Das ist in unserem Gebiet kein Thema.',
  },
  version: phrases.version,
  superseded: 'eine neuere Version ist in Kraft',
  country: {
    title: 'Antworten aus dem ganzen Land',
    intro:
      'Jede Priorität wird den Organisationen als zu beantwortender Punkt vorgelegt. Eine Zeile zeigt die Antworten einer Organisation. Eine Spalte zeigt, welche Organisationen eine Priorität in ihren Plan aufnehmen.',
    eyebrow: (plan, organisations) =>
      `${plan} → ${plural('de', organisations, `${organisations} Organisation`, `${organisations} Organisationen`)}`,
    choosePlan: labels.plan,
    chooseVersion: labels.version,
    answerOwn: 'Für meine Organisation antworten',
    toSignals: signals,
    empty: 'Noch kein Plan zur Beantwortung vorgelegt',
    emptyText:
      'Sobald eine Version eines Plans festgeschrieben ist, kann sein Eigentümer andere Organisationen um Antwort bitten. Die Antworten erscheinen hier.',
    notAsked: 'Noch keine Organisation um Antwort gebeten',
    notAskedText:
      'Öffnen Sie den Plan und bitten Sie um Antworten. Die Prioritäten erscheinen dann hier als Spalten und die Organisationen als Zeilen.',
    toPlan: 'Plan öffnen',
    noMatches: 'Keine Organisation entspricht diesen Filtern',
    noneFoundText: 'Ändern oder löschen Sie die Filter, um weitere Organisationen zu sehen.',
  },
  filters: {
    label: 'Organisationen filtern',
    size: 'Größe',
    border: 'Nur Grenzgebiete',
    clear: actions.clearFilters,
  },
  stats: {
    carried: (asked) => `von ${asked} erbetenen Antworten: abgedeckt, übernehmen, anpassen oder teilweise`,
    notCarried: 'keine Kapazität oder nicht relevant, jeweils mit Begründung',
    noAnswer: (organisations) =>
      organisations === 0
        ? 'noch keine Antwort'
        : `noch keine Antwort · ${plural('de', organisations, '1 Organisation ohne jede Antwort', `${organisations} Organisationen ohne jede Antwort`)}`,
    border: (count) =>
      plural(
        'de',
        count,
        'Priorität, die keine Organisation an der Grenze aufnimmt',
        'Prioritäten, die keine Organisation an der Grenze aufnimmt',
      ),
    recorded: (count: number) =>
      `${count} ${count === 1 ? 'Antwort wurde' : 'Antworten wurden'} nicht von der Organisation gegeben, sondern über einen Link der anfragenden Organisation erfasst.`,
    withheld: () => 'Antworten, die für Sie nicht sichtbar sind, werden nicht mitgezählt.',
  },
  matrix: {
    title: 'Prioritäten × Organisationen',
    hint: 'Sortiert nach Gruppe, dann nach Namen. Wählen Sie eine Zelle, um die Begründung, das beschließende Organ und die verknüpften Ziele zu sehen.',
    rows: labels.organisation,
    legend: headings.legend,
    names: 'Namen der Organisationen anzeigen',
    elsewhere: 'Keine Gruppe',
    previous: 'Vorherige',
    next: 'Nächste',
    position: (from, to, total) => `${from} bis ${to} von ${total}`,
  },
  cell: {
    requestedOn: (date) => `angefragt am ${date}`,
    due: (date) => `zu beantworten bis ${date}`,
    notAsked: 'Dieser Punkt wurde der Organisation nicht vorgelegt.',
    noAnswer: 'Angefragt, noch nicht beantwortet.',
    withheldText: 'Es gibt eine Antwort, aber aufgrund ihrer Kennzeichnung können Sie sie nicht lesen.',
    withdrawn: 'Die Anfrage wurde zurückgezogen.',
    reasons: answerWorkbook.columns.reasons,
    noReasons: 'Es wurde keine Begründung angegeben. Für diese Antwort ist keine erforderlich.',
    decidedBy: headings.decidedBy,
    signatories: answerWorkbook.columns.signatories,
    decidedOn: labels.decidedOn,
    answeredBy: 'Erfasst von',
    byLink: (by: string | null) =>
      by ? `über einen signierten Link, den ${by} erstellt hat` : 'über einen signierten Link',
    recordedByLink: (by: string | null) =>
      `nicht von der Organisation gegeben: erfasst über einen Link von ${by ?? 'der anfragenden Organisation'}, der an keine registrierte Adresse ging`,
    carriedBy: answerWorkbook.columns.elements,
    noLinkedElements: 'Mit dieser Antwort ist noch kein Element des Plans verknüpft.',
    history: 'Frühere Antworten',
    until: (moment) => `bis ${moment}`,
    noHistory: 'Es gibt keine früheren Antworten.',
    answer: 'Diesen Punkt beantworten',
    openPlan: 'Plan dieser Organisation öffnen',
    planNotReadable: 'Sie haben keinen Zugriff auf den Plan dieser Organisation.',
  },
  details: {
    reasons: 'Angegebene Begründungen',
    noReasons: 'Es gibt keine Begründungen, die Sie lesen können.',
    notAnswered: 'Organisationen ohne jede Antwort',
    allAnswered: 'Jede Organisation, die um Antwort gebeten wurde, hat mindestens 1 Punkt beantwortet.',
    border: 'Prioritäten, die keine Organisation an der Grenze aufnimmt',
    noBorder: 'Jede Priorität wurde von mindestens einer Organisation an der Grenze aufgenommen.',
    notIncluded: 'Prioritäten, die keine Organisation aufnimmt',
  },
  answer: {
    title: answerWorkbook.page.back,
    intro:
      'Jede Organisation entscheidet selbst, wie sie auf den Plan einer anderen Ebene eingeht. Geben Sie zu jedem Punkt an, wie Ihr Plan damit umgeht und warum.',
    organisation: 'Antworten im Namen von',
    which: actions.show,
    only: { all: statuses.standalone.all, open: 'Offen', answered },
    progress: (answered, total) => `${answered} von ${total} beantwortet`,
    askedBy: (body) => `angefragt von: ${body}`,
    dueOn: (on) => `bis ${on}`,
    countsFrom: (on) => `der Plan ist in Kraft, und Ihre Antwort zählt, ab ${on}`,
    late: statuses.overdue,
    answerLabel: labels.answer,
    keys: 'Wählen Sie mit den Pfeiltasten oder den Tasten 1 bis 6.',
    reasons: answerWorkbook.columns.reasons,
    reasonsHint: 'Sichtbar für die anfragende Organisation und abgedruckt in Ihrem Plan.',
    reasonsMissing: 'Diese Antwort muss begründet werden.',
    carriers: 'Elemente Ihres Plans, die diesen Punkt umsetzen',
    carriersHint: 'Vorgeschlagen aufgrund desselben Phänomens, auch unter früheren und späteren Bezeichnungen.',
    noCarriers:
      'Ihr Plan enthält noch keine Elemente zu diesem Phänomen. Sie können jetzt antworten und Elemente später verknüpfen.',
    via: {
      same: 'dasselbe Phänomen',
      crosswalk: 'dasselbe Phänomen, andere Bezeichnung',
      narrower: 'enger gefasstes Phänomen',
      wider: 'weiter gefasstes Phänomen',
    },
    decision: 'Beschluss',
    decisionHint: 'Gilt für jede Antwort, die Sie auf dieser Seite speichern.',
    decidingBody: headings.decidingBody,
    decidingBodyHint: 'Der Rat oder das andere Gremium, das entschieden hat',
    signatories: answerWorkbook.columns.signatories,
    signatoriesHint: 'Funktionen, durch Kommas getrennt',
    decidedOn: labels.decidedOn,
    marking: 'Kennzeichnung der Antworten',
    save: actions.saveAnswer,
    change: actions.changeAnswer,
    saved: (title) => `Antwort auf „${title}“ gespeichert`,
    savedMany: (count) => plural('de', count, `${count} Antwort gespeichert`, `${count} Antworten gespeichert`),
    restored: 'Frühere Antwort wiederhergestellt',
    draft: 'Entwurf in diesem Browser gespeichert',
    bulkCovered: 'Bereits abgedeckte Punkte markieren',
    bulkRest: 'Alle offenen Punkte beantworten',
    bulkTitle: 'Mehrere Punkte beantworten',
    bulkMatches: (count) =>
      plural(
        'de',
        count,
        'Ihr Plan enthält passende Elemente für 1 offenen Punkt.',
        `Ihr Plan enthält passende Elemente für ${count} offene Punkte.`,
      ),
    bulkNoMatches: 'Ihr Plan enthält keine Elemente zu den Phänomenen der offenen Punkte.',
    bulkRestText: (count) =>
      plural('de', count, 'Diese Antwort gilt für 1 offenen Punkt.', `Diese Antwort gilt für ${count} offene Punkte.`),
    bulkSave: (count) => plural('de', count, `${count} Punkt beantworten`, `${count} Punkte beantworten`),
    noOrganisation: 'Sie können für keine Organisation antworten',
    noOrganisationText:
      'Wer für eine Organisation plant oder entscheidet, beantwortet deren Punkte. Die Administration kann Ihnen eine solche Rolle zuweisen.',
    empty: 'Keine Punkte zu beantworten',
    emptyText:
      'Hier erscheinen Punkte, sobald eine andere Organisation Ihre Organisation um Antwort auf ihren Plan bittet. Punkte mehrerer Pläne werden gemeinsam aufgeführt.',
    allDone: 'Alle Punkte sind beantwortet',
    allDoneText: 'Sie können eine Antwort jederzeit ändern. Frühere Antworten bleiben verfügbar.',
    details: 'Beschluss und verknüpfte Elemente',
    stale: 'Dieser Punkt gehört zu einer Version, die inzwischen ersetzt wurde.',
  },
  link: {
    countsFrom: (on) => `Ab ${on} ist der Plan in Kraft, und Ihre Antworten zählen.`,
    title: (body) => `Antworten von ${body}`,
    intro: (asking, plan) =>
      `${asking} bittet Sie, auf ${plan} zu antworten. Sie benötigen kein Konto. Diese Seite ist nur für Ihre Organisation bestimmt.`,
    until: (moment) => `Dieser Link ist gültig bis ${moment}.`,
    thanks: 'Alle Punkte sind beantwortet. Sie können Ihre Antworten ändern, solange der Link gültig ist.',
  },
  timeline: {
    title: 'Abstimmung der Planungszyklen',
    hint: 'Pläne, die in jedem Jahr in Kraft sind, und Pläne, die noch auf eine ältere Version antworten.',
    today: phrases.today,
    track: headings.kindOfPlan,
    span: labels.period,
    from: headings.from,
    to: headings.until,
    plans: (count) => plural('de', count, `${count} Plan`, `${count} Pläne`),
    bar: (track, years, plans) => `${track}: ${years}, ${plans}`,
    lapses: (plans, upper, version) =>
      `Version ${version} von ${upper} wurde ersetzt; darauf beziehen sich noch Antworten aus: ${plans}. Bitten Sie um neue Antworten.`,
    without: (plans, days, upper) =>
      `${upper} ist im Zeitraum dieser Pläne (${plans}) an ${days === '1' ? '1 Tag' : `${days} Tagen`} nicht in Kraft.`,
    none: 'Es gibt keine Pläne, deren Zeitraum Sie lesen können.',
  },
  localChoices: {
    title: 'Lokale Schwerpunkte außerhalb des Plans',
    hint: 'Prioritäten, die Organisationen gewählt haben und die kein Punkt dieses Plans abdeckt.',
    organisations: (count) => plural('de', count, `${count} Organisation`, `${count} Organisationen`),
    none: 'Alle lokalen Schwerpunkte sind durch die Punkte dieses Plans abgedeckt.',
    signal: 'Signal senden',
    signals: (open) => plural('de', open, `${open} unbeantwortetes Signal`, `${open} unbeantwortete Signale`),
  },
  signals: {
    title: signals,
    intro:
      'Mit einem Signal weist eine Organisation die herausgebende Organisation eines Plans auf eine örtliche Entwicklung hin. Jedes Signal wird beantwortet. Ein zurückgestelltes Signal wird am gewählten Datum wieder vorgelegt.',
    send: 'Signal senden',
    which: labels.status,
    sides: { to: 'An uns gerichtet', by: 'Von uns gesendet', every: 'Alle, die ich lesen kann' },
    only: { all: statuses.standalone.all, open: 'Unbeantwortet', answered },
    show: actions.show,
    route: (from, to) => `Von ${from} an ${to}`,
    sentAt: (moment) => `gesendet am ${moment}`,
    due: 'Rückstellung abgelaufen: erneut zu beantworten',
    open: 'unbeantwortet',
    kindLabel: labels.answer,
    parkedUntil: 'Zurückgestellt bis',
    parked: (on) => `zurückgestellt bis ${on}`,
    reasons: answerWorkbook.columns.reasons,
    answer: 'Signal beantworten',
    change: actions.changeAnswer,
    answered: confirmations.answerSaved,
    sent: 'Signal gesendet',
    owner: headings.onBehalfOf,
    plan: 'Betroffener Plan',
    noPlan: 'Kein bestimmter Plan',
    phenomenon: headings.phenomenon,
    addressee: headings.to,
    addresseeHint: 'Leer lassen, um das Signal an die herausgebende Organisation des Plans zu senden.',
    subject: headings.messageSubject,
    text: 'Beobachtung und Anliegen',
    marking: labels.marking,
    none: 'Noch keine Signale',
    noneText:
      'Wird ein örtliches Problem in keinem Plan einer höheren Ebene behandelt, senden Sie ein Signal mit Ihrer Beobachtung und Ihrem Anliegen. Die herausgebende Organisation des Plans beantwortet es.',
    noMatches: 'Keine Signale gefunden',
    noneFoundText: 'Wählen Sie andere Filter oder zeigen Sie alle Signale an, die Sie lesen können.',
  },
}
