import { de as actions } from '#shared/action-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as plansPage } from '../../messages/de.ts'
import type { en } from './en.ts'

const elements = (count: number) => `${count} ${plural('de', count, 'Element', 'Elemente')}`

export const de: SameKeys<typeof en> = {
  undo: {
    undo: (act) => `Rückgängig machen: ${act}`,
    redo: (act) => `Wiederholen: ${act}`,
    nothingToUndo: 'Nichts rückgängig zu machen',
    done: (act) => `Rückgängig gemacht: ${act}`,
    redone: (act) => `Wiederholt: ${act}`,
    added: (title) => `„${title}“ hinzugefügt`,
    changed: (title) => `„${title}“ geändert`,
    moved: (title) => `„${title}“ verschoben`,
    removed: (title) => `„${title}“ entfernt`,
    pasted: (title) => `„${title}“ eingefügt`,
    withSteps: (act, steps) => `${act} (${steps})`,
    tookIn: (title) => `„${title}“ aus einem Dokument importiert`,
    andMore: (act, more) => `${act} und ${more} ${plural('de', more, 'weiteres', 'weitere')}`,
  },
  conflict: {
    title: 'Nicht rückgängig gemacht: inzwischen geändert',
    changedBy: (person) => `${person} hat dies inzwischen geändert. Es wurde nichts überschrieben.`,
    otherUser: plansPage.conflict.anotherUser,
    now: 'aktueller Wert',
    back: 'Wert nach dem Rückgängigmachen',
    CHANGED_SINCE: 'Dieses Element wurde inzwischen wiederhergestellt oder geändert.',
    GONE: 'Dieses Element existiert nicht mehr.',
    PLACE_REMOVED:
      'Das frühere übergeordnete Element existiert nicht mehr oder ist diesem Element inzwischen untergeordnet.',
    closed: 'Ein Teil dieses Inhalts ist für Sie nicht mehr sichtbar.',
    skip: 'Diese Änderung überspringen',
    skipHint: 'Danach können Sie die Änderung davor rückgängig machen.',
  },
  marks: {
    label: 'Ausgewählte Elemente',
    count: (count) => `${elements(count)} ausgewählt`,
    change: actions.change,
    copy: actions.copy,
    remove: actions.remove,
    includeDescendants: 'Mit untergeordneten Elementen',
    none: plansPage.clearSelection,
    sideBySide: 'Wählen Sie benachbarte Zeilen unter demselben übergeordneten Element.',
    removeTitle: (count) => `${elements(count)} entfernen?`,
    removeText:
      'Die ausgewählten Elemente und alle untergeordneten Elemente werden aus dem Plan entfernt. Im Verlauf bleiben sie erhalten. Sie können dies rückgängig machen.',
  },
  change: {
    title: (count) => `${elements(count)} ändern`,
    hint: 'Nur die ausgefüllten Felder werden geändert, in allen ausgewählten Elementen. Sie können die Änderung in einem Schritt rückgängig machen.',
    keepValue: 'aktuellen Wert beibehalten',
    empty: 'Leeren',
    done: (count) => `${elements(count)} geändert`,
    noChanges: 'Keine Änderungen: Die ausgewählten Elemente haben diese Werte bereits.',
  },
  refused: {
    title: 'Es wurde nichts geändert',
    text: (count) => `${elements(count)} ${plural('de', count, 'kann', 'können')} nicht geändert werden.`,
    andMore: (count) => `und ${count} ${plural('de', count, 'weiteres', 'weitere')}`,
    unknown: 'Ein Element, das nicht existiert',
  },
  copy: {
    copied: (count) =>
      count === 1
        ? 'Element mit allen untergeordneten Elementen kopiert. Fügen Sie es hier oder in einem anderen Plan ein.'
        : `${elements(count)} mit allen untergeordneten Elementen kopiert. Fügen Sie sie hier oder in einem anderen Plan ein.`,
    paste: (count) => `${elements(count)} einfügen`,
    pasted: (count) => `${elements(count)} eingefügt`,
    leftOut: 'Nicht kopierte Inhalte',
    function: 'verantwortliche Funktion: sie gehört zu einer anderen Organisation',
    interest: 'geschütztes Interesse: es gehört zum anderen Plan',
    link: 'Verknüpfung mit dem fortgesetzten Element: sie gilt nur für das Original',
    hiddenContent: 'Inhalte des anderen Plans, die für Sie nicht sichtbar sind, wurden nicht kopiert.',
  },
  steps: {
    first: 'Dies ist hier bereits das erste Element.',
    last: 'Dies ist hier bereits das letzte Element.',
    nothingAbove: 'Dieses Element kann nicht tiefer gestuft werden. Auf derselben Ebene steht kein Element darüber.',
    topLevel: 'Dieses Element kann nicht höher gestuft werden. Es steht unmittelbar in seinem Abschnitt.',
    kind: (kind, under) => `„${kind}“ ist in dieser Planart unter „${under}“ nicht zulässig.`,
  },
  keys: {
    open: 'Tastenkürzel',
    title: 'Tastenkürzel der Gliederung',
    key: 'Taste',
    does: 'Aktion',
    arrows: 'durch die Zeilen gehen; links klappt zu, rechts klappt auf',
    letters: 'zur nächsten Zeile gehen, die mit diesen Buchstaben beginnt',
    enter: 'den Titel bearbeiten; erneut Eingabe drücken, um das nächste Element hinzuzufügen',
    escape: 'die Bearbeitung verwerfen; die Auswahl aufheben; die Tab-Taste freigeben',
    tab: 'eine Ebene tiefer; mit Umschalt eine Ebene höher',
    move: 'das Element nach oben, nach unten oder auf eine andere Ebene verschieben',
    mark: 'mehrere Elemente auswählen',
    all: 'alles auswählen; mit Umschalt alle Elemente unter der Zeile',
    copy: 'kopieren und einfügen, mit allen untergeordneten Elementen',
    remove: phrases.removeRow,
    undo: 'Ihre letzte Änderung rückgängig machen; mit Umschalt wiederholen',
    space: 'die Details öffnen',
    help: 'diese Liste anzeigen',
    names: {
      arrows: 'Pfeiltasten',
      letters: 'Buchstaben',
      move: 'Alt + Pfeiltasten',
      mark: 'Umschalt + Pfeiltasten, Strg + Klick',
      shift: 'Umschalt',
      ctrl: 'Strg',
      remove: 'Entf',
      space: 'Leertaste',
      enter: 'Eingabe',
      escape: 'Esc',
    },
  },
}
