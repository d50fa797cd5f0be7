import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as checks } from '#features/quality/checks/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as administration } from '../../../messages/de.ts'
import type { en } from './en.ts'

const organisation = 'Organisation'

export const de: SameKeys<typeof en> = {
  title: administration.tabs.journal,
  intro:
    'Alle für Sie sichtbaren Aktionen, die neuesten zuerst, einschließlich Anmeldungen und Änderungen des Zugangs.',
  filters: 'Filter',
  from: headings.from,
  to: 'Bis',
  person: 'Person',
  act: 'Aktion',
  allActs: 'alle Aktionen',
  subject: headings.subject,
  reason: labels.reason,
  date: labels.date,
  clear: actions.clearFilters,
  more: 'Frühere Aktionen anzeigen',
  deputy: (duty) => `${duty} (Stellvertretung)`,
  functionOrRole: (what, organisation) => (what ? `${what} · ${organisation}` : organisation),
  system: 'System',
  unknownPerson: 'Unbekannte Person',
  formerPerson: 'Frühere Benutzerin oder früherer Benutzer',
  line: (seq) => `Zeile ${seq}`,
  unreadable: 'gelöscht oder für Sie nicht sichtbar',
  unknownAct: (procedure) => `Aktion einer anderen Version von Integral (${procedure})`,
  none: 'Noch keine Aktionen erfasst',
  noneText: 'Anmeldungen, Planänderungen und Antworten erscheinen hier.',
  noMatches: 'Keine Aktionen für diese Filter',
  noneFoundText:
    'Wählen Sie einen längeren Zeitraum oder löschen Sie einen Filter. Für Sie nicht sichtbare Aktionen werden weder angezeigt noch gezählt.',
  verify: {
    act: 'Änderungsprotokoll verifizieren',
    busy: (read, last) => `${read} von ${last} Zeilen verifiziert`,
    fine: 'Das Änderungsprotokoll ist unversehrt',
    fineText: (lines) =>
      `${lines} Zeilen wurden verifiziert, auch für Sie nicht sichtbare. Keine Zeile wurde geändert, gelöscht oder verschoben.`,
    broken: 'Das Änderungsprotokoll wurde manipuliert',
    at: (seq, fault) => `Zeile ${seq} ${fault}.`,
    atMoment: (seq, moment, fault) => `Zeile ${seq} vom ${moment} ${fault}.`,
    brokenText:
      'Die früheren Zeilen sind unversehrt; die späteren wurden nicht verifiziert. Erstellen Sie jetzt eine Kopie der Datenbank und wenden Sie sich an den Betreiber dieser Installation. „integral journal verify“ listet alle Fehler auf.',
    issues: {
      altered: 'wurde geändert oder folgt nicht auf die vorherige Zeile',
      payload_altered: 'hat einen anderen Inhalt als den erfassten',
      missing: 'wurde gelöscht',
      out_of_order: 'wurde verschoben',
      cut_off: 'wurde am Ende abgeschnitten',
    },
  },
  export: {
    act: actions.exportAsCsv,
    busy: (rows) => `${rows} Zeilen exportiert`,
    file: 'aenderungsprotokoll',
    truncated: (limit) =>
      `Die Datei enthält die neuesten ${limit} Zeilen. Wählen Sie einen kürzeren Zeitraum, um frühere Zeilen zu exportieren.`,
    columns: {
      seq: 'Zeile',
      at: 'Datum',
      person: 'Person',
      functionOrRole: 'Funktion oder Rolle',
      organisation,
      act: 'Aktion',
      procedure: 'Prozedur',
      change: 'Änderung',
      kind: 'Gegenstandstyp',
      subject: 'Gegenstand',
      subjectId: 'Kennung des Gegenstands',
      reason: 'Begründung',
    },
  },
  subjects: {
    saved_view: 'gespeicherte Ansicht',
    import_profile: 'Importprofil',
    plan: 'Plan',
    element: kinds.element,
    meeting: kinds.meeting,
    mandate: 'Vollmacht',
    path_act: 'Handlung in einem Billigungsverfahren',
    version: 'Version',
    item: 'zu beantwortender Punkt',
    answer_link: 'Antwortlink',
    comment: 'Anmerkung',
    question: 'Frage eines Mitglieds',
    consultation: 'Konsultation',
    comment_round: 'Anmerkungsrunde',
    comment_link: 'Anmerkungslink',
    confirmation_link: 'Bestätigungslink',
    signal: 'Signal',
    agreement: 'Vereinbarung',
    justified_exception: 'begründete Ausnahme',
    instance: 'Installation',
    task: 'Aufgabe',
    person: 'Person',
    organisation,
    resources: changesTexts.fields.resources,
    indicator: kinds.indicator,
    figures: kinds.figures,
    figure_approval: 'Billigung von Zahlen',
    foreign_area_source: 'Quelle von Zahlen eines anderen Landes',
    function: 'Funktion',
    competence: changesTexts.fields.competenceTopic,
    area: changesTexts.fields.area,
    area_boundary: 'Grenze',
    phenomenon: changesTexts.fields.phenomenonId,
    phenomenon_list: 'Phänomenliste',
    rule: checks.rule,
    pack: 'Länderpaket',
    job: 'Hintergrundaufgabe',
  },
}
