import { nl as actions } from '#shared/action-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as plansPage } from '../../messages/nl.ts'
import type { en } from './en.ts'

const elements = (count: number) => `${count} ${plural('nl', count, 'element', 'elementen')}`

export const nl: SameKeys<typeof en> = {
  undo: {
    undo: (act) => `Ongedaan maken: ${act}`,
    redo: (act) => `Opnieuw uitvoeren: ${act}`,
    nothingToUndo: 'Niets om ongedaan te maken',
    done: (act) => `Ongedaan gemaakt: ${act}`,
    redone: (act) => `Opnieuw uitgevoerd: ${act}`,
    added: (title) => `“${title}” toegevoegd`,
    changed: (title) => `“${title}” gewijzigd`,
    moved: (title) => `“${title}” verplaatst`,
    removed: (title) => `“${title}” verwijderd`,
    pasted: (title) => `“${title}” geplakt`,
    withSteps: (act, steps) => `${act} (${steps})`,
    tookIn: (title) => `“${title}” uit een document geïmporteerd`,
    andMore: (act, more) => `${act} en nog ${more}`,
  },
  conflict: {
    title: 'Niet ongedaan gemaakt: intussen gewijzigd',
    changedBy: (person) => `${person} heeft dit intussen gewijzigd. Er werd niets overschreven.`,
    otherUser: plansPage.conflict.anotherUser,
    now: 'huidige waarde',
    back: 'waarde na ongedaan maken',
    CHANGED_SINCE: 'Dit element werd intussen hersteld of gewijzigd.',
    GONE: 'Dit element bestaat niet meer.',
    PLACE_REMOVED: 'Het vroegere bovenliggende element bestaat niet meer of staat nu onder dit element.',
    closed: 'Een deel van deze inhoud is niet langer zichtbaar voor u.',
    skip: 'Deze wijziging overslaan',
    skipHint: 'Daarna kunt u de wijziging ervoor ongedaan maken.',
  },
  marks: {
    label: 'Geselecteerde elementen',
    count: (count) => `${elements(count)} geselecteerd`,
    change: actions.change,
    copy: actions.copy,
    remove: actions.remove,
    includeDescendants: 'Met onderliggende elementen',
    none: plansPage.clearSelection,
    sideBySide: 'Selecteer aangrenzende rijen onder hetzelfde bovenliggende element.',
    removeTitle: (count) => `${elements(count)} verwijderen?`,
    removeText:
      'De geselecteerde elementen en alle onderliggende elementen worden uit het plan verwijderd. U vindt ze terug in de geschiedenis en u kunt deze actie ongedaan maken.',
  },
  change: {
    title: (count) => `${elements(count)} wijzigen`,
    hint: 'Alleen de velden die u invult, worden gewijzigd, in alle geselecteerde elementen. U kunt de wijziging in één keer ongedaan maken.',
    keepValue: 'huidige waarde behouden',
    empty: 'Leegmaken',
    done: (count) => `${elements(count)} gewijzigd`,
    noChanges: 'Geen wijzigingen: de geselecteerde elementen hebben deze waarden al.',
  },
  refused: {
    title: 'Er werd niets gewijzigd',
    text: (count) => `${elements(count)} ${plural('nl', count, 'kan', 'kunnen')} niet worden gewijzigd.`,
    andMore: (count) => `en nog ${count}`,
    unknown: 'Een element dat niet bestaat',
  },
  copy: {
    copied: (count) =>
      count === 1
        ? 'Element gekopieerd, met alle onderliggende elementen. Plak het hier of in een ander plan.'
        : `${elements(count)} gekopieerd, met alle onderliggende elementen. Plak ze hier of in een ander plan.`,
    paste: (count) => `${elements(count)} plakken`,
    pasted: (count) => `${elements(count)} geplakt`,
    leftOut: 'Niet gekopieerde inhoud',
    function: 'eindverantwoordelijke functie: ze hoort bij een andere organisatie',
    interest: 'beschermd belang: het hoort bij het andere plan',
    link: 'verband met het voortgezette element: het geldt alleen voor het origineel',
    hiddenContent: 'Inhoud van het andere plan die voor u niet zichtbaar is, werd niet gekopieerd.',
  },
  steps: {
    first: 'Dit is hier al het eerste element.',
    last: 'Dit is hier al het laatste element.',
    nothingAbove: 'Dit element kan geen niveau lager. Er staat geen element boven op hetzelfde niveau.',
    topLevel: 'Dit element kan geen niveau hoger. Het staat rechtstreeks in zijn afdeling.',
    kind: (kind, under) => `“${kind}” is in deze soort plan niet toegelaten onder “${under}”.`,
  },
  keys: {
    open: 'Sneltoetsen',
    title: 'Sneltoetsen van de planstructuur',
    key: 'Toets',
    does: 'Actie',
    arrows: 'door de rijen lopen; links klapt in, rechts klapt uit',
    letters: 'naar de volgende rij die met deze letters begint',
    enter: 'de titel bewerken; druk nogmaals op Enter om het volgende element toe te voegen',
    escape: 'de bewerking annuleren; de selectie opheffen; de Tab-toets vrijgeven',
    tab: 'een niveau lager; met Shift een niveau hoger',
    move: 'het element omhoog, omlaag of naar een ander niveau verplaatsen',
    mark: 'meerdere elementen selecteren',
    all: 'alles selecteren; met Shift alle elementen onder de rij',
    copy: 'kopiëren en plakken, met alle onderliggende elementen',
    remove: phrases.removeRow,
    undo: 'uw laatste wijziging ongedaan maken; met Shift opnieuw uitvoeren',
    space: 'de details openen',
    help: 'deze lijst tonen',
    names: {
      arrows: 'Pijltoetsen',
      letters: 'Letters',
      move: 'Alt + pijltoetsen',
      mark: 'Shift + pijltoetsen, Ctrl + klik',
      shift: 'Shift',
      ctrl: 'Ctrl',
      remove: 'Delete',
      space: 'Spatiebalk',
      enter: 'Enter',
      escape: 'Escape',
    },
  },
}
