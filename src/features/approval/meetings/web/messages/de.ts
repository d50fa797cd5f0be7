import { de as pathTexts } from '#features/approval/path/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as meetings } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Sitzungen',
  intro:
    'Sitzungen der Organisationen, denen Sie angehören oder die Sie unterstützen: Tagesordnung, Ergebnisse und Protokoll.',
  loading: 'Sitzungen werden geladen …',
  which: actions.show,
  coming: 'Anstehende',
  past: 'Abgehaltene',
  none: 'Keine Sitzungen geplant',
  noneText:
    'Die Organisation oder ihr Sekretariat plant die Sitzungen. Danach können offene Punkte auf die Tagesordnung gesetzt werden.',
  noPastMeetings: 'Noch keine Sitzungen abgehalten',
  more: 'Nur die ersten 200 Sitzungen werden angezeigt.',
  body: labels.organisation,
  dateHead: labels.date,
  method: labels.method,
  state: labels.status,
  onAgenda: 'Punkte',
  planTitle: 'Sitzung planen',
  changeTitle: 'Datum, Verfahren oder Ort ändern',
  date: labels.date,
  at: 'Uhrzeit',
  place: meetings.paper.place,
  choose: 'Wählen Sie eine Organisation',
  noOrganisation: 'Sie verwalten für keine Organisation die Sitzungen.',
  save: actions.save,
  cancel: actions.cancel,
  close: actions.close,
  saved: confirmations.saved,
  change: 'Sitzung ändern',
  print: 'Tagesordnung drucken (PDF)',
  printMinutes: 'Protokoll drucken (PDF)',
  secretariat: (who: string) => `Sekretariat: ${who}`,
  closeMeeting: 'Sitzung schließen',
  closeMeetingText:
    'Alle Ergebnisse werden gemeinsam in den Billigungsverfahren ihrer Pläne erfasst. Punkte ohne Ergebnis werden vertagt. Das lässt sich hier nicht rückgängig machen. Um ein Ergebnis zurückzuziehen, öffnen Sie das Billigungsverfahren des Plans.',
  closed: 'Sitzung geschlossen; die Ergebnisse sind in den Billigungsverfahren erfasst',
  refusedOn: (item: string, why: string) => `${item}: ${why}`,
  notAllowed: 'Sie dürfen dies für diese Organisation nicht erfassen.',
  agenda: {
    title: meetings.paper.agenda,
    fill: 'Offene Punkte hinzufügen',
    filled: (count: number) =>
      count === 0
        ? 'Keine offenen Punkte für diese Organisation'
        : plural('de', count, '1 Punkt zur Tagesordnung hinzugefügt', `${count} Punkte zur Tagesordnung hinzugefügt`),
    agendaFull: (count: number) =>
      `${plural('de', count, '1 offener Punkt wurde nicht hinzugefügt', `${count} offene Punkte wurden nicht hinzugefügt`)}, weil die Tagesordnung voll ist. Planen Sie eine weitere Sitzung.`,
    leftOut: (plans: string) =>
      `Nicht hinzugefügt, weil die Organisation diese Pläne noch nicht lesen darf: ${plans}. Senden Sie den Entwurf und tragen Sie die Organisation in den Plandaten als Partner ein.`,
    add: 'Punkt hinzufügen',
    itemTitle: headings.subject,
    itemMessages: 'Erläuterung',
    none: 'Keine Punkte auf der Tagesordnung',
    noneKeep: 'Fügen Sie die offenen Punkte aus den Billigungsverfahren oder einen eigenen Punkt hinzu.',
    noneRead: 'Es gibt keine Punkte, die für Sie sichtbar sind.',
    moveUp: (item: string) => `Nach oben: ${item}`,
    moveDown: (item: string) => `Nach unten: ${item}`,
    remove: (item: string) => `Von der Tagesordnung entfernen: ${item}`,
    moved: (item: string, number: string) => `${item} ist jetzt Nummer ${number}`,
  },
  results: {
    write: 'Ergebnis erfassen',
    correctResult: 'Ergebnis korrigieren',
    all: 'Gleiches Ergebnis für alle',
    open: 'Noch kein Ergebnis',
    verdict: labels.decision,
    opinion: labels.opinion,
    text: pathTexts.reasonsOrReservation,
    outcome: 'Vereinbarung',
    orderReason: pathTexts.orderReason,
    orderReasonHint: 'Nur, wenn üblicherweise andere Schritte zuerst kommen.',
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    for: 'Dafür',
    against: 'Dagegen',
    abstained: 'Enthaltungen',
    dissent: 'Begründung der abweichenden Meinung',
    dissenter: meetings.paper.member,
    aMember: 'Ein Mitglied',
    addDissent: 'Abweichende Meinung hinzufügen',
  },
  presence: {
    title: 'Anwesenheit',
    vote: meetings.paper.votes,
    advisory: meetings.paper.advisory,
    notRecorded: 'noch nicht erfasst',
    allPresent: 'Alle als anwesend markieren',
    mandate: 'Vollmacht',
    chooseMandate: 'Wählen Sie eine Vollmacht',
    noMandate: 'An diesem Datum ist keine Vollmacht gültig.',
    toMandates: (body: string) => `Vollmachten von ${body}`,
    missing: (seats: string) => `Unbesetzte Funktionen: ${seats}`,
    inOffice: 'Stimmberechtigte Mitglieder',
    tookPart: 'Davon teilnehmend',
    voting: (count: string) => `Stimmberechtigte Teilnehmende: ${count}.`,
    quorum: (count: string) => `Quorum: ${count}.`,
  },
  minutes: {
    title: meetings.paper.minutes,
    text: 'Text des Protokolls',
    later: 'Das Protokoll kann erstellt werden, nachdem die Sitzung geschlossen wurde.',
    none: 'Es gibt noch kein Protokoll.',
    adopt: 'Protokoll genehmigen',
    adoptText: 'Ein genehmigtes Protokoll kann nicht mehr geändert werden.',
    adopted: (date: string) => `Genehmigt am ${date}`,
  },
}
