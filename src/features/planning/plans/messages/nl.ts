import { nl as decisions } from '#shared/decision-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as changes } from './changes/nl.ts'
import type { en, acts as enActs, dates as enDates } from './en.ts'

const wouldLoseAccess =
  'Met deze markering en deze lezers verliest u zelf de toegang. Voeg uzelf toe of kies een andere markering.'
const issuerNotAllowed =
  'Een organisatie van deze soort kan deze soort plan niet uitvaardigen. Kies een andere organisatie.'
const periodEndBeforeStart = 'Het einde van de periode valt vóór het begin. Pas de data aan.'
const codeTaken = 'Een ander plan heeft deze code al. Voer een andere code in.'
const kindUnknown = 'Het landenpakket bevat deze soort plan niet.'

const fieldNames: Readonly<Record<string, string>> = changes.fields
const elementDecided =
  'Er is niets gewijzigd. Een versie die is voorgelegd of waarover is beslist, bevat dit element. Het behoudt daarom zijn markering en zijn lezers. Trek vóór de goedkeuring eerst de voorlegging in. Voeg na de goedkeuring de nieuwe tekst in een addendum toe als nieuw element met een eigen markering. De geldende versie blijft zoals beslist.'

const registrationNotConfirmed =
  'Het plan is geregistreerd uit een gepubliceerde lijst en nog niet bevestigd. Een tweede persoon vergelijkt het eerst met de bron, in de planfiche.'
export const nl: SameKeys<typeof en> = {
  /** About a plan that was registered from a published list. */
  registered: 'geregistreerd uit een gepubliceerde lijst',
  registeredByAnother: 'niet door de uitvaardigende organisatie',
  registrationUnconfirmed: 'niet bevestigd',
  registrationUncompared: 'geregistreerd voordat vergelijkingen werden bijgehouden: hier niet vergeleken',
  ...changes,
  kinds: {
    part: 'deel',
    section: 'afdeling',
    security_interest: 'veiligheidsbelang',
    phenomenon: changes.fields.phenomenonId,
    transversal_theme: 'transversaal thema',
    priority: 'prioriteit',
    point_of_attention: 'aandachtspunt',
    regular_work: 'reguliere werking',
    strategic_objective: 'strategische doelstelling',
    operational_objective: 'operationele doelstelling',
    programme: 'programma',
    project: 'project',
    ad_hoc_initiative: 'ad-hocinitiatief',
    study: 'studie',
    action: 'actie',
    milestone: 'mijlpaal',
    text: changes.fields.body,
    municipality_mission: 'gemeentespecifieke opdracht',
    requested_decision: 'gevraagde beslissing',
    instrument: 'samenwerkingsinstrument',
  },
  planStates: {
    drafting: 'in opmaak',
    in_decision: 'in besluitvorming',
    approved: statuses.approved,
    in_force: statuses.inForce,
    bridging: 'loopt door na einddatum',
    ended: statuses.ended,
  },
  /** How the period in which a plan is in force differs from the plan period. */
  periodNotes: {
    extended: (day) => `verlengd tot en met ${day}`,
    replaced: (day) => `vervangen vanaf ${day}`,
    replacedBy: (title, day) => `vervangen door “${title}” vanaf ${day}`,
    ended: (day) => `beëindigd op ${day}`,
  },
  supersededFrom: (title, on) => `“${title}” wordt vervangen vanaf ${on}.`,
  notSupersedable: (title) =>
    `“${title}” is of was dan van kracht en kan niet door dit plan worden vervangen: de organisatie die het opstelde, vaardigt dit plan niet mee uit, of een beslissing heeft het beëindigd.`,
  /** A plan that is decided and whose entry day has not come. */
  decidedInForceFrom: (date) => `besloten, van kracht vanaf ${date}`,
  states: {
    proposed: 'voorgesteld',
    running: 'lopend',
    paused: 'gepauzeerd',
    done: 'afgerond',
    stopped: 'stopgezet',
  },
  chainLinks: {
    prevention: kinds.prevention,
    reaction: kinds.reaction,
    aftercare: kinds.aftercare,
  },
  relations: {
    contributes_to: 'draagt bij tot',
    elaborates: changes.fields.elaborates,
    refers_to: 'verwijst naar',
    pairs_with: 'is gekoppeld aan',
    continues: 'zet voort',
    carried_from: 'is overgenomen uit',
    changed: 'leidde tot een andere beslissing over',
  },
  outcomes: {
    carried_over: statuses.carriedOver,
    changed: 'gewijzigd overgenomen',
    achieved: 'niet overgenomen: bereikt',
    stopped: 'niet overgenomen: stopgezet',
  },
  partnerStates: {
    asked: 'gevraagd',
    confirmed: 'bevestigd',
    declined: 'geweigerd',
    withdrawn: 'teruggetrokken',
  },
  resources: {
    hours: 'uren per jaar',
    fte: 'voltijdsequivalenten',
    budget: 'budget in euro',
    notAvailable: 'niet beschikbaar',
  },
  services: {
    police: 'politie',
    inspectorate: 'inspectiedienst',
    care: 'zorg',
    other: statuses.other,
  },
  funded: {
    yes: 'gefinancierd',
    partial: 'gedeeltelijk gefinancierd',
    no: 'niet gefinancierd',
  },
  needs: {
    agreement: 'akkoord',
    decision: 'beslissing',
    change_of_law: 'wetswijziging',
    resources: changes.fields.resources,
  },
  needStates: {
    needed: 'nodig',
    asked: 'gevraagd',
    agreed: 'toegezegd',
    refused: statuses.refused,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    CHANGED_CONCURRENTLY:
      'Een andere gebruiker heeft dit tegelijk gewijzigd. Er werd niets overschreven. Vergelijk beide teksten en kies.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    KIND_NOT_ALLOWED_HERE:
      'Een element van deze soort is hier niet toegelaten. Kies een andere plaats of een andere soort.',
    UNKNOWN_REFERENCE: 'Een veld verwijst naar een item dat niet bestaat of waartoe u geen toegang hebt.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
    IN_USE: 'Dit element wordt gebruikt door een antwoord, een verband of een ander plan.',
    SECTION_REQUIRED_BY_KIND:
      'De delen en afdelingen van deze soort plan liggen vast. Ze kunnen niet worden verplaatst of verwijderd.',
    ISSUERS_NOT_AGREED:
      'Nog niet elke uitvaardigende organisatie heeft ingestemd. De antwoorden staan in de planfiche bij “Instemming van de uitvaardigende organisaties”. Verwijder een organisatie die niet instemt.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    FACTS_DECIDED: (data: { fields: readonly string[]; isElement?: true | undefined }) =>
      data.isElement
        ? elementDecided
        : `Er is niets gewijzigd. De beslissing over dit plan omvat: ${data.fields.map((field) => fieldNames[field] ?? field).join(', ')}. Trek eerst de voorlegging in. Na de goedkeuring: verleng het plan of start het volgende plan.`,
    AREA_NOT_OF_OWNER:
      'Het gebied van deze soort plan is dat van zijn organisatie. Selecteer “Het gebied van de organisatie gebruiken” in de planfiche.',
    VERSION_FACTS_CHANGED:
      'De titel, de periode, het gebied, de soort of de organisaties van het plan zijn gewijzigd nadat deze versie werd vastgelegd. Leg een nieuwe versie vast.',
    VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    REASON_REQUIRED: 'Geef een motivering om dit element te pauzeren of stop te zetten.',
    CODE_TAKEN: codeTaken,
    ID_TAKEN: 'Een ander element heeft deze ID al.',
    KIND_UNKNOWN: kindUnknown,
    REGISTRATION_KEPT:
      'Een tweede persoon heeft deze registratie bevestigd. Ze wordt daarom niet verwijderd. Verbeter ze en laat ze opnieuw bevestigen.',
    ALREADY_SENT: 'Dit plan werd al verzonden. Laad de pagina opnieuw.',
    CYCLE: 'Een element kan niet onder zichzelf worden geplaatst. Kies een andere plaats.',
    ERRORS_REMAIN:
      'De versie werd niet vastgelegd. Het plan bevat nog fouten. Los ze op of registreer een gemotiveerde uitzondering.',
    NO_CHANGES: 'De versie werd niet vastgelegd. Het plan is niet gewijzigd sinds de vorige versie.',
    VERSION_OF_OTHER_PLAN: 'De twee versies horen bij verschillende plannen. Kies twee versies van hetzelfde plan.',
    ALREADY_IN_FORCE: 'Deze versie is al in werking getreden. Laad de pagina opnieuw.',
    SECOND_PERSON_REQUIRED:
      'Een andere persoon moet deze versie in werking laten treden: iemand die het plan niet schreef.',
    VERSION_EMPTY:
      'De versie is niet in werking getreden. Zij bevat geen tekst. Schrijf het plan en leg het opnieuw vast.',
    DECISION_DAY_REQUIRED:
      'De dag van de beslissing ontbreekt. Vul de dag in waarop het beslissende orgaan heeft beslist.',
    DATE_BEFORE_VERSION:
      'De dag van de beslissing ligt vóór het vastleggen van de versie. Verbeter hem. Alleen een plan waarvan de periode begon vóór de ingebruikname van dit systeem kan eerder beslist zijn.',
    DECIDED_AFTER_ENTRY:
      'De dag van de beslissing kan niet na de inwerkingtreding of in de toekomst liggen. Verbeter de dag van de beslissing.',
    EVIDENCE_REQUIRED:
      'Voeg eerst het document van de beslissing bij deze versie: het ondertekende plan, de brief of de notulen. Een andere persoon dan wie de versie in werking laat treden, moet het toevoegen.',
    PLANS_OVERLAP:
      'Een ander plan van deze soort, van dezelfde organisatie of voor hetzelfde gebied, is dan van kracht. Vermeld vanaf welke dag dit plan het vervangt, of kies een andere datum.',
    SUPERSESSION_DATE: 'Een plan kan pas na zijn eerste dag worden vervangen. Kies een latere datum.',
    ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    PLAN_REGISTERED:
      'Dit plan is geregistreerd uit een gepubliceerde lijst. Hier wordt er niet over beslist, dus wordt er geen versie van vastgelegd.',
    PATH_INCOMPLETE:
      'Het plan kan pas in werking treden wanneer de goedkeuringsprocedure is afgerond. Rond de resterende stappen af op het tabblad “Goedkeuringsprocedure”.',
    TEMPLATE_UNKNOWN: 'Het landenpakket bevat dit sjabloon niet voor deze soort plan.',
    PLAN_NEVER_IN_FORCE: 'De volgende cyclus kan alleen worden voorbereid vanuit een plan dat van kracht is of was.',
    NO_PREVIOUS_PLAN: 'Dit plan heeft geen vorig plan, of het vorige plan is niet zichtbaar voor u.',
    ORDER_REASON_REQUIRED: 'Geef een motivering waarom het element wel of niet wordt overgenomen.',
    DEPENDENT_ELEMENTS_CARRIED:
      'In het nieuwe plan hangen elementen van dit element af. Beslis eerst over die elementen.',
    DECIDED_ON_PATH: 'Bij deze soort plan wordt de voortgang in de goedkeuringsprocedure geregistreerd.',
    STEP_REASON_REQUIRED: 'Geef een motivering voor de gewijzigde planning.',
    STEP_UNKNOWN: 'Deze soort plan heeft deze stap niet.',
    FILE_REJECTED: 'Er werd niets geïmporteerd. Het bestand bevat fouten. Los ze op en importeer het bestand opnieuw.',
    ELEMENTS_REJECTED: 'Er werd niets gewijzigd. De actie is niet mogelijk voor sommige elementen.',
    CHANGED_SINCE:
      'De wijziging werd niet ongedaan gemaakt, omdat een andere gebruiker het element intussen heeft gewijzigd. Er werd niets overschreven.',
    NOTHING_TO_UNDO: 'U hebt in dit plan geen wijzigingen om ongedaan te maken.',
    ORGANISATION_FIXED:
      'Elementen met markering TLP:AMBER+STRICT of TLP:RED kunnen niet naar een plan van een andere organisatie worden gekopieerd.',
  },
  issues: {
    SHAPE: 'Het formaat van deze waarde komt niet overeen met het schema.',
    TOO_LARGE: 'Het bestand bevat meer dan één import toelaat. Splits het bestand op.',
    SENSITIVE_TEXT: 'Deze tekst kan hier niet worden opgeslagen, omdat hij persoonsgegevens lijkt te bevatten.',
    UNKNOWN_CODE: 'Geen enkel item heeft deze code.',
    KIND_UNKNOWN: kindUnknown,
    OWNER_MISSING: 'Het bestand vermeldt niet welke organisatie eigenaar is van dit plan.',
    NOT_YOURS: 'U hebt geen toestemming om plannen van deze organisatie te bewerken.',
    PLANS_OVERLAP:
      'Een ander plan van deze soort, van dezelfde organisatie of voor hetzelfde gebied, is in die periode van kracht.',
    NOT_YOURS_TO_DECIDE: 'U hebt geen toestemming om dit voor de organisatie te beslissen.',
    SECOND_PERSON_REQUIRED:
      'De import van een document vervangt geen beslissing over een plan. Importeer het plan als ontwerp en voeg het document van de beslissing toe. Een andere persoon laat het daarna in werking treden.',
    ISSUERS_NOT_AGREED:
      'Een uitvaardigende organisatie heeft nog niet ingestemd. Importeer het plan als ontwerp, zonder verzenddatum.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    ADDENDUM_REQUIRED:
      'Een versie van dit plan werd ingediend. Open een addendum om opnieuw over de prioriteiten te beslissen.',
    DATE_TOO_EARLY: 'De datum van de beslissing is te vroeg voor dit plan.',
    DATE_IN_FUTURE: 'De datum mag niet in de toekomst liggen.',
    PLAN_ON_PATH:
      'Een plan van deze soort voor dezelfde periode doorloopt hier een procedure. Registreer dit plan alleen met een beslissingsdatum van vóór de ingebruikname.',
    ISSUER_REGISTERS_ITSELF: 'Een uitvaardigende organisatie heeft hier accounts. Ze registreert haar plan zelf.',
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    FACTS_DECIDED:
      'Een beslissing over het plan omvat dit veld. Trek eerst de voorlegging in. Na de goedkeuring: verleng het plan of start het volgende plan. Nieuwe tekst met een eigen markering komt met een addendum, als nieuw element.',
    AREA_NOT_OF_OWNER:
      'Het gebied van deze soort plan is dat van de organisatie die het plan opmaakt. Laat het gebied leeg of kies dat gebied.',
    PLAN_NOT_EDITABLE: 'Het plan is beëindigd of hoort bij een andere organisatie.',
    CODE_TAKEN: codeTaken,
    KEY_TAKEN: 'Een element van een ander plan heeft deze sleutel al.',
    DUPLICATE_KEY: 'Twee elementen hebben deze sleutel.',
    ENDED_ELEMENT_ID: 'Een element dat niet werd overgenomen, kan geen opvolger hebben.',
    DUPLICATE_VALUE: 'Het bestand bevat deze waarde 2 keer voor hetzelfde element.',
    DUPLICATE_CODE: 'Twee plannen hebben deze code.',
    PARENT_UNKNOWN: 'Het bovenliggende element maakt geen deel uit van het plan.',
    CYCLE: 'Het element staat onder zichzelf.',
    KIND_NOT_ALLOWED_HERE: 'Een element van deze soort is hier niet toegelaten.',
    PLACE_UNKNOWN: 'Deze soort plan heeft dit deel of deze afdeling niet.',
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    EXPECTATION_INVALID: 'De periodes, waarden en uitgangswaarde van het verwachte resultaat stemmen niet overeen.',
    COMMITMENT_WITHOUT_REASON: 'Dit is een toegezegd resultaat van een versie. Geef een motivering voor de correctie.',
    BASELINE_DIFFERS: 'De uitgangswaarde wijkt af van het geregistreerde cijfer van die periode.',
    WORSE_TARGET_WITHOUT_REASON:
      'De streefwaarde is slechter dan het laatste geregistreerde cijfer. Geef een motivering.',
    REASON_REQUIRED: 'Het element is zonder motivering gepauzeerd of stopgezet. Voeg een motivering toe.',
    IN_USE: 'In het bestand ontbreekt een element dat buiten het plan wordt gebruikt.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
  },
}

export const acts: SameKeys<typeof enActs> = {
  'plans.bulk.changeElements': 'Meerdere elementen gewijzigd',
  'plans.bulk.moveElements': 'Meerdere elementen verplaatst',
  'plans.bulk.removeElements': 'Meerdere elementen verwijderd',
  'plans.changePlan': 'Plangegevens gewijzigd',
  'plans.copy.pasteElements': 'Elementen in een plan gekopieerd',
  'plans.guidance.setGuidanceDepth': 'Mate van begeleiding gewijzigd',
  'plans.outline.addElement': 'Element toegevoegd',
  'plans.outline.changeElement': 'Element gewijzigd',
  'plans.outline.moveElement': 'Element verplaatst',
  'plans.outline.removeElement': 'Element verwijderd',
  'plans.removePlan': 'Planontwerp verwijderd',
  'plans.sendPlan': 'Plan naar de lezers verzonden',
  'plans.startPlan': 'Plan aangemaakt',
  'plans.undo.redo': 'Handeling opnieuw uitgevoerd',
  'plans.undo.skipUndoStep': 'Stap bij ongedaan maken overgeslagen',
  'plans.undo.undo': 'Handeling ongedaan gemaakt',
}

export const dates: SameKeys<typeof enDates> = {
  kinds: { plan: labels.plan, milestone: 'Mijlpaal' },
  events: {
    plan: {
      starts: 'begin van de periode',
      ends: 'einde van de periode',
      decided: statuses.approved,
      in_force: 'in werking getreden',
      published: 'bekendgemaakt',
    },
    milestone: { due: 'mijlpaal te bereiken' },
  },
}
