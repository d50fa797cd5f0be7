import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as plans } from '#features/planning/plans/messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const key = 'sleutel'

export const nl: SameKeys<typeof en> = {
  sheets: {
    instructions: 'Lees dit eerst',
    plan: labels.plan,
    elements: headings.elements,
    resources: labels.resources,
    partners: 'Partners',
    links: headings.links,
    needs: labels.needs,
    signatures: 'Ondertekenaars',
    territories: 'Gebieden',
  },
  heads: {
    key,
    parent: 'bovenliggend element (sleutel)',
    parentTitle: changesTexts.fields.parent,
    periodFrom: 'vanaf',
    periodTo: changesTexts.fields.periodTo,
    readers: 'lezers (codes)',
    element: 'element (sleutel)',
    elementTitle: kinds.element,
    number: 'nummer',
    funded: plans.funded.yes,
    plan: 'plan (code)',
    order: 'volgorde',
    owner: 'eigenaar (code)',
    issuingBodies: 'uitvaardigende organisaties (codes)',
    area: 'gebied (code)',
    planState: 'status van het plan',
    textVersion: 'versie van de tekst',
    isDraft: 'ontwerp',
    origin: 'herkomst',
    predecessor: 'vorig plan (code)',
  },
  suffixes: { code: changesTexts.fields.code, codes: 'codes', key, euros: kinds.euros, reason: 'reden' },
  yes: statuses.yes,
  no: statuses.no,
  instructions: {
    title: (plan: string) => `Werkmap van ${plan}`,
    made: (day: string, marking: string) =>
      `Het plan op ${day}, beperkt tot wat de persoon die deze werkmap heeft gedownload, mag lezen. Markering: ${marking}.`,
    template: (kind: string) => `Lege werkmap voor een plan van de soort “${kind}”`,
    templateHint:
      'Vul de bladen in, maak het plan aan in Integral en importeer deze werkmap op het tabblad “Planfiche” van het plan.',
    white:
      'De witte kolommen kunt u wijzigen. De grijze kolommen zijn alleen ter informatie: wijzigingen daarin worden genegeerd.',
    keys: 'De sleutel geeft aan bij welk element een rij hoort. Wijzig hem niet.',
    order:
      'De kolom “volgorde” bepaalt de plaats van een rij tussen de rijen met hetzelfde bovenliggende element. Om een rij tussen 2 en 3 te plaatsen, vult u 2,5 in. U kunt rijen sorteren, filteren en verbergen: hun volgorde in het blad heeft geen invloed.',
    form: 'Opmaak in teksten: **tekst** is vet en *tekst* is cursief, [tekst](https://…) is een link. Regels die beginnen met “- ” of “1. ” vormen een lijst. Met twee spaties aan het begin van een regel gaat hetzelfde lijstitem verder. Een backslash aan het einde van een regel is een regeleinde.',
    add: 'Om een element toe te voegen, voegt u een rij toe met de soort en de sleutel van het bovenliggende element. Vul zelf een sleutel in (bijvoorbeeld N1) als een andere rij ernaar verwijst.',
    remove:
      'Als u een rij verwijdert, wordt het element alleen uit het plan verwijderd als u dat bij het importeren bevestigt.',
    codes:
      'Verwijs naar organisaties, gebieden, fenomenen en functies met hun code, of met hun volledige naam in een van de vijf talen als die naam uniek is. Scheid meerdere waarden met een puntkomma. Vul een functie in na de organisatie: ZONE / leidinggevende.',
    columns:
      'Kolommen die nog niet gebruikt worden, zijn weggelaten. Om er een te gebruiken, kopieert u de kop uit een lege werkmap naar een nieuwe kolom.',
    choices: 'Heeft een cel een keuzelijst, kies dan een waarde uit de lijst of typ ze in een van de vijf talen.',
    days: 'Vul datums in zoals uw rekenblad ze weergeeft, of als 31/12/2026. “Tot en met” is de laatste dag van de periode.',
    formulas: 'Formules worden niet geïmporteerd, alleen de laatst berekende waarde.',
    back: 'Importeer de werkmap op het tabblad “Planfiche” van het plan. U ziet eerst een voorvertoning van elke wijziging. Is een waarde zowel hier als in het plan gewijzigd, dan ziet u beide versies en kiest u er een.',
    names:
      'Vermeld geen namen van verdachten, nationale nummers, nummerplaten of rekeningnummers. Zulke teksten worden geweigerd.',
    section: headings.section,
    sectionKey: 'Sleutel',
    belongs: 'Inhoud',
    allowedElements: 'Toegelaten elementen',
    example: 'Voorbeeld van een rij',
    exampleTitle: 'Minder inbraken in het noorden van het gebied',
  },
  reason: (file: string, reason: string) => (reason ? `Uit werkmap ${file}: ${reason}` : `Uit werkmap ${file}`),
  issues: {
    NEWER_FORMAT: {
      problem: (format: string) => `Deze werkmap is gemaakt met een nieuwere versie van Integral (${format}).`,
      fix: 'Download het plan hier opnieuw en kopieer uw wijzigingen naar de nieuwe werkmap.',
    },
    BASE_MISSING: {
      problem: 'Het verborgen blad met de oorspronkelijke waarden van deze werkmap ontbreekt of is beschadigd.',
      fix: 'Download de werkmap opnieuw en kopieer uw wijzigingen erin.',
    },
    OTHER_PLAN: {
      problem: (code: string) => `Deze werkmap hoort bij een ander plan: ${code}.`,
      fix: 'Importeer ze in dat plan.',
    },
    OTHER_KIND: {
      problem: (kind: string) => `Deze lege werkmap is bedoeld voor een andere soort plan: ${kind}.`,
      fix: 'Gebruik de lege werkmap voor deze soort plan.',
    },
    NO_PLAN_NAMED: {
      problem: 'Een lege werkmap hoort niet bij een plan.',
      fix: 'Geef aan in welk plan u ze wilt importeren.',
    },
    SHEET_MISSING: {
      problem: (sheet: string) => `Het blad “${sheet}” ontbreekt.`,
      fix: 'Herstel de naam van het blad of download de werkmap opnieuw.',
    },
    HEADERS_MISSING: {
      problem: (heads: string) => `Er ontbreken kolommen: ${heads}.`,
      fix: 'Herstel de koppen van deze kolommen, in een van de vijf talen.',
    },
    DUPLICATE_HEADER: { problem: (head: string) => `Twee kolommen hebben de kop “${head}”.`, fix: 'Verwijder er een.' },
    MERGED_CELLS: {
      problem: (range: string) => `De cellen ${range} zijn samengevoegd. Alleen de eerste heeft een waarde.`,
      fix: 'Splits de cellen en vul ze allemaal in.',
    },
    NO_VALUE: {
      problem: (value: string) => `Deze cel bevat een fout of een formule zonder waarde${value && ` (${value})`}.`,
      fix: 'Verbeter de formule of typ de waarde.',
    },
    NO_DAY: {
      problem: (value: string) => `“${value}” is geen datum.`,
      fix: 'Schrijf de datum als 31/12/2026 of 2026-12-31.',
    },
    NO_NUMBER: {
      problem: (value: string) => `“${value}” is geen getal of kan op twee manieren worden gelezen.`,
      fix: 'Schrijf het getal zonder scheidingsteken voor duizendtallen: 1234,5.',
    },
    NO_CHOICE: {
      problem: (value: string) => `“${value}” is geen geldige waarde voor deze kolom.`,
      fix: 'Kies een waarde uit de lijst van de cel.',
    },
    KEY_IN_SEVERAL_ROWS: {
      problem: (value: string) => `De sleutel “${value}” komt in meerdere rijen voor.`,
      fix: 'Hebt u een rij gekopieerd, maak dan de sleutel van de kopie leeg. Ze wordt dan als nieuw element geïmporteerd.',
    },
    VALUE_IN_SEVERAL_ROWS: {
      problem: 'Meerdere rijen bevatten hetzelfde gegeven voor dit element.',
      fix: 'Behoud een van de rijen.',
    },
    ELEMENT_UNKNOWN: {
      problem: (value: string) => `Geen enkel element van deze werkmap heeft de sleutel “${value}”.`,
      fix: 'Gebruik een sleutel uit het blad met de elementen.',
    },
    MISSING: { problem: 'Deze cel is verplicht.', fix: 'Vul ze in of verwijder de rij.' },
    NAME_AMBIGUOUS: {
      problem: (name: string, codes: string) => `De naam “${name}” is niet uniek: ${codes}.`,
      fix: 'Gebruik de code.',
    },
    SINGLE_ROW_ONLY: { problem: 'Het blad van het plan mag maar 1 rij bevatten.', fix: 'Verwijder de andere rijen.' },
    TEXT_HAS_FORM: {
      problem: 'Deze tekst is te lang voor een cel of heeft een opmaak die niet in een cel past.',
      fix: 'Maak de wijziging hier ongedaan en wijzig de tekst in het plan.',
    },
    TOO_MANY_ELEMENTS: {
      problem: (limit: string) => `Een werkmap kan hoogstens ${limit} elementen bevatten.`,
      fix: 'Importeer de overige elementen met een tweede werkmap.',
    },
  },
  fixes: {
    SHAPE: 'Kort de waarde in of schrijf ze in een andere vorm.',
    SENSITIVE_TEXT:
      'Verwijder dit. Plannen mogen geen nationale nummers, nummerplaten, rekeningnummers of geclassificeerde tekst bevatten.',
    UNKNOWN_CODE: 'Verbeter de code.',
    NOT_YOURS: 'Vraag een planner van de eigenaar om de werkmap te importeren.',
    PLAN_NOT_EDITABLE: 'Start het volgende plan. Een beëindigd plan kan niet worden gewijzigd.',
    KEY_TAKEN: 'Geef deze rij een andere sleutel.',
    DUPLICATE_KEY: 'Geef elke rij een eigen sleutel.',
    PARENT_UNKNOWN: 'Vul de sleutel van een element of een afdeling van dit plan in.',
    CYCLE: 'Plaats een van beide in een afdeling.',
    KIND_NOT_ALLOWED_HERE: 'Plaats het onder een ander element of wijzig de soort.',
    REASON_REQUIRED: 'Geef een motivering in de kolom ernaast.',
    IN_USE: 'Behoud de rij, of verwijder eerst wat dit element gebruikt.',
    WOULD_LOSE_ACCESS: 'Voeg uw organisatie toe aan de lezers of kies een minder strenge markering.',
    otherwise: 'Verbeter de cel.',
  },
  nearest: (codes: string) => `Lijkt op: ${codes}`,
  notices: {
    FORMULAS: (count: string) =>
      plural(
        'nl',
        Number(count),
        '1 cel bevat een formule. De laatst berekende waarde is gebruikt.',
        `${count} cellen bevatten een formule. De laatst berekende waarden zijn gebruikt.`,
      ),
    LOCKED: (count: string) =>
      plural(
        'nl',
        Number(count),
        '1 wijziging in een grijze cel is genegeerd.',
        `${count} wijzigingen in grijze cellen zijn genegeerd.`,
      ),
    MISSING_HEADERS: (heads: string) => `Ontbrekende kolommen blijven in het plan ongewijzigd: ${heads}.`,
    UNKNOWN_HEADERS: (heads: string) => `Onbekende kolommen zijn genegeerd: ${heads}.`,
  },
  outcomes: {
    conflict: 'conflict',
    unknown: statuses.unknown,
    removed: outcomes.removed,
    changed: outcomes.changed,
    new: outcomes.new,
    unchanged: outcomes.unchanged,
  },
  errors: {
    NOT_FOUND: 'Dit plan bestaat niet of u hebt er geen toegang toe.',
    PLAN_CHANGED_CONCURRENTLY:
      'De werkmap is niet geïmporteerd. Het plan is gewijzigd na de voorvertoning. Controleer de nieuwe voorvertoning en importeer de werkmap opnieuw.',
    CONFLICTS_OPEN: 'De werkmap is niet geïmporteerd. Kies bij elk conflict een versie.',
    FILE_REJECTED: 'De werkmap is niet geïmporteerd omdat ze fouten bevat. Verbeter die en importeer ze opnieuw.',
    KIND_UNKNOWN: 'Deze soort plan bestaat niet in het landenpakket.',
  },
}
