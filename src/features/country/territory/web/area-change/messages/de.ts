import { de as registryPage } from '#features/country/registry/web/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: registryPage.changeAreas,
  intro:
    'Gebiete zusammenlegen, teilen, umcodieren oder umbenennen. Prüfen Sie die Folgen, bevor Sie die Änderung ausführen. Frühere Daten bleiben erhalten.',
  change: headings.change,
  act: 'Art der Änderung',
  acts: {
    merge: 'Gebiete zu einem neuen Gebiet zusammenlegen',
    absorb: 'Gebiete in ein bestehendes Gebiet eingliedern',
    split: 'Ein Gebiet teilen',
    recode: 'Einen neuen Code vergeben',
    rename: 'Ein Gebiet umbenennen',
  },
  actHints: {
    merge: 'Die Gebiete enden an diesem Datum. Die darin liegenden Gebiete gehen in das neue Gebiet über.',
    absorb: 'Die Gebiete enden an diesem Datum. Das aufnehmende Gebiet besteht weiter.',
    split: 'Legen Sie die Teile fest und wählen Sie für jedes darin liegende Gebiet den Teil.',
    recode:
      'Das Gebiet endet an diesem Datum und besteht unter dem neuen Code weiter, mit derselben Einordnung und denselben Grenzen.',
    rename: 'Ein Name hat kein Anfangsdatum. Der neue Name erscheint überall, auch für frühere Daten.',
  },
  startDate: headings.startingFrom,
  startDateHint: 'Erster Tag, an dem die Änderung gilt.',
  areas: labels.areas,
  areasHint: 'Gebiete derselben Art, wie sie am Vortag bestehen.',
  targetArea: 'Eingliedern in',
  targetAreaHint: 'Dieses Gebiet behält seinen Code und Namen.',
  area: labels.area,
  newArea: 'Neues Gebiet',
  part: (number) => `Teil ${number}`,
  addPart: 'Teil hinzufügen',
  removePart: (number) => `Teil ${number} entfernen`,
  areaContinues: 'Das Gebiet selbst besteht als einer der Teile weiter',
  containedAreas: 'Gebiete in diesem Gebiet',
  noContainedAreas: registryPage.noContainedAreas,
  choosePart: 'einen Teil wählen',
  stays: 'nicht verschoben',
  code: labels.code,
  codeHint: 'Eindeutig und nie für ein anderes Gebiet verwendet.',
  officialCode: labels.officialCode,
  officialCodeHint: 'Von den Behörden vergebener Code, falls vorhanden.',
  nameIn: phrases.nameIn,
  announcedOnly: registryPage.announcedNotDecided,
  announcedHint: 'Kein Gebiet endet. Die Ankündigung wird bei den Gebieten angezeigt.',
  announcementIn: (language) => `Ankündigung (${language})`,
  placeNeeded: 'Einordnung des Ergebnisses',
  placeNeededText:
    'Diese Gebiete gehören in dieser Gliederung zu verschiedenen Gebieten. Wählen Sie, wozu das Ergebnis gehört, und zeigen Sie die Folgen erneut an.',
  showPreview: 'Folgen anzeigen',
  missing: 'Füllen Sie zuerst alle Pflichtfelder aus.',
  apply: 'Änderung ausführen',
  preview: {
    title: headings.consequences,
    hint: 'Dies ist eine Vorschau. Es wurde noch nichts geändert.',
    empty: 'Beschreiben Sie die Änderung und wählen Sie „Folgen anzeigen“.',
    ends: (count, day) => plural('de', count, `Dieses Gebiet endet am ${day}:`, `${count} Gebiete enden am ${day}:`),
    begins: (count, day) =>
      plural('de', count, `Dieses Gebiet beginnt am ${day}:`, `${count} Gebiete beginnen am ${day}:`),
    expected: 'Erwartet:',
    continues: (count) => plural('de', count, 'Dieses Gebiet besteht weiter:', 'Diese Gebiete bestehen weiter:'),
    place: (area, parent, hierarchy) => `${area} gehört zu ${parent} (${hierarchy}).`,
    moves: (count, into) =>
      plural('de', count, `1 Gebiet gehört von da an zu ${into}:`, `${count} Gebiete gehören von da an zu ${into}:`),
    others: (count) => plural('de', count, '1 weiteres', `${count} weitere`),
    outlines: (count) =>
      plural(
        'de',
        count,
        'Der Umriss des endenden Gebiets bleibt für seinen Zeitraum verfügbar. Das neue Gebiet hat keinen Umriss, bis Sie einen importieren.',
        `Die Umrisse der ${count} endenden Gebiete bleiben für ihren Zeitraum verfügbar. Das neue Gebiet hat keinen Umriss, bis Sie einen importieren.`,
      ),
    noAreaChanges: 'Kein Gebiet endet oder wird verschoben.',
    bodies: (count) =>
      plural(
        'de',
        count,
        '1 Organisation hat dort ihren Sitz. Sie besteht weiter, bis Sie ihren Nachfolger wählen:',
        `${count} Organisationen haben dort ihren Sitz. Sie bestehen weiter, bis Sie ihre Nachfolger wählen:`,
      ),
    functions: (count) => plural('de', count, '1 Funktion', `${count} Funktionen`),
    rename:
      'Der neue Name erscheint überall und für jedes Datum. Organisationen, Pläne und vorhandene Dokumente behalten ihren eigenen Namen. Soll der Name erst ab einem bestimmten Datum gelten, vergeben Sie einen neuen Code.',
  },
  confirmation: {
    title: 'Diese Änderung ausführen?',
    future: (day) =>
      `Die Änderung wird am ${day} wirksam. Bis dahin können Sie sie auf der Seite des Staatsgebiets zurückziehen.`,
    past: 'Die Änderung wird sofort wirksam. Sie kann nicht rückgängig gemacht werden.',
    name: 'Der Name ändert sich sofort überall. Sie können ihn wieder ändern.',
  },
  result: {
    title: 'Änderung ausgeführt',
    effectiveFrom: (day) => `Ab dem ${day}.`,
    left: (count) =>
      plural(
        'de',
        count,
        '1 Organisation hat ihren Sitz in einem Gebiet, das endet:',
        `${count} Organisationen haben ihren Sitz in Gebieten, die enden:`,
      ),
    describeConsequences: 'Nachfolger wählen',
    recorded: statuses.recorded,
    addFirst: 'Übernimmt eine neue Organisation, fügen Sie sie zuerst hinzu und wählen Sie sie dann als Nachfolger.',
    addBody: 'Neue Organisation hinzufügen',
    makeAnotherChange: 'Weitere Änderung vornehmen',
    territory: 'Zum Staatsgebiet',
  },
  withdraw: {
    act: actions.withdraw,
    title: 'Diese Änderung zurückziehen?',
    text: 'Gebiete, die enden sollten, bestehen weiter. Gebiete, die verschoben werden sollten, bleiben, wo sie sind. Gebiete, die beginnen sollten, werden entfernt.',
    done: 'Änderung zurückgezogen',
  },
  errors: {
    NOT_VALID_ON_DATE:
      'Eines der Gebiete besteht am Vortag nicht oder endet an diesem Tag. Wählen Sie ein anderes Datum oder Gebiet.',
    KINDS_DIFFER: 'Die Gebiete sind von verschiedener Art. Wählen Sie Gebiete derselben Art.',
    AREAS_NOT_ASSIGNED: (left) =>
      plural(
        'de',
        left.ids.length,
        '1 Gebiet ist noch keinem Teil zugeordnet. Wählen Sie seinen Teil.',
        `${left.ids.length} Gebiete sind noch keinem Teil zugeordnet. Wählen Sie ihren Teil.`,
      ),
    UNKNOWN_REFERENCE: 'Eines der Gebiete existiert nicht mehr. Laden Sie die Seite neu.',
    ALREADY_STARTED: 'Die Änderung ist bereits wirksam und kann nicht mehr zurückgezogen werden.',
    CHANGE_OWNED_BY_PACK:
      'Diese Änderung ist Teil des Länderpakets und kann hier nicht zurückgezogen werden. Nehmen Sie eine andere Änderung vor oder warten Sie auf eine neue Version des Pakets.',
    IN_USE:
      'Das neue Gebiet wird bereits von einer Organisation, einem Plan, einem Umriss, einer Zahl oder einer anderen Änderung verwendet. Entfernen Sie zuerst diesen Bezug.',
  },
}
