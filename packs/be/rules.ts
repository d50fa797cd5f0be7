import type { PackRuleBinding } from '#shared/pack.ts'
import { five } from './five-languages.ts'

/**
 * The rules of the core that Belgium binds now. A rule with two degrees in it (R16, R17, R28) carries the stronger one
 * here; the core lowers it where the rule says so.
 */
export const rules: readonly PackRuleBinding[] = [
  {
    rule: 'R10',
    severity: 'error',
    basis: five(
      'Act of 7 December 1998, art. 37',
      'wet van 7 december 1998, art. 37',
      'loi du 7 décembre 1998, art. 37',
      'Gesetz vom 7. Dezember 1998, Art. 37',
      'lov af 7. december 1998, art. 37',
    ),
    planKinds: ['zonal_security_plan'],
    names: five(
      'Confidential parts, named by the zonal security council, are absent from the council and public renditions',
      'Vertrouwelijke delen, aangewezen door de zonale veiligheidsraad, ontbreken in de versies voor de raad en het publiek',
      'Les parties confidentielles, désignées par le conseil zonal de sécurité, sont absentes des versions destinées au conseil et au public',
      'Vertrauliche Teile, die der zonale Sicherheitsrat bestimmt, fehlen in den Fassungen für den Rat und die Öffentlichkeit',
      'Fortrolige dele, udpeget af politizonens sikkerhedsråd, findes ikke i udgaverne til rådet og offentligheden',
    ),
  },
  {
    rule: 'R11',
    severity: 'error',
    basis: five(
      'Act of 7 December 1998, art. 37; addendum practice',
      'wet van 7 december 1998, art. 37; praktijk van het addendum',
      'loi du 7 décembre 1998, art. 37 ; pratique de l’addendum',
      'Gesetz vom 7. Dezember 1998, Art. 37; Praxis des Addendums',
      'lov af 7. december 1998, art. 37; praksis med addendum',
    ),
    planKinds: ['zonal_security_plan'],
    names: five(
      'The zonal plan answers each national item: covered, adopt, adapt, partly, no capacity or not relevant; with a motive for all but covered and adopt',
      'Het zonaal plan beantwoordt elk nationaal punt: gedekt, overnemen, aanpassen, deels, geen capaciteit of niet relevant; met een motivering voor alles behalve gedekt en overnemen',
      'Le plan zonal répond à chaque point national : couvert, repris, adapté, en partie, pas de capacité ou sans objet ; motivé sauf pour couvert et repris',
      'Der zonale Plan beantwortet jeden nationalen Punkt: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität oder nicht relevant; mit Begründung außer bei abgedeckt und übernehmen',
      'Zoneplanen svarer på hvert nationalt punkt: dækket, overtages, tilpasses, delvist, ingen kapacitet eller ikke relevant; med begrundelse undtagen ved dækket og overtages',
    ),
  },
  {
    rule: 'R16',
    severity: 'error',
    basis: five(
      'Critical success factor accountability; framework note: each within own powers',
      'kritieke succesfactor verantwoording; kadernota: ieder binnen de eigen bevoegdheid',
      'facteur critique de succès responsabilité ; note-cadre : chacun dans ses compétences',
      'kritischer Erfolgsfaktor Verantwortung; Rahmenvermerk: jeder in den eigenen Befugnissen',
      'kritisk succesfaktor ansvarlighed; rammenotat: hver inden for egne beføjelser',
    ),
    names: five(
      'Each objective and action has exactly one accountable function, and its level is competent',
      'Elke doelstelling en actie heeft precies één eindverantwoordelijke functie, en haar niveau is bevoegd',
      'Chaque objectif et chaque action a exactement une fonction responsable, et son niveau est compétent',
      'Jedes Ziel und jede Aktion hat genau eine verantwortliche Funktion, und deren Ebene ist zuständig',
      'Hvert mål og hver aktion har præcis én hovedansvarlig funktion, og dens niveau er kompetent',
    ),
  },
  {
    rule: 'R17',
    severity: 'error',
    basis: five(
      'Act of 7 December 1998, art. 36 (2); opinion of the College of Prosecutors-General of 2021',
      'wet van 7 december 1998, art. 36, 2°; advies van het College van procureurs-generaal van 2021',
      'loi du 7 décembre 1998, art. 36, 2° ; avis du Collège des procureurs généraux de 2021',
      'Gesetz vom 7. Dezember 1998, Art. 36 Nr. 2; Stellungnahme des Kollegiums der Generalprokuratoren von 2021',
      'lov af 7. december 1998, art. 36, nr. 2; udtalelse fra generalprokuratorernes kollegium fra 2021',
    ),
    names: five(
      'Capacity and budget are filled in, or "not available" is stated; the sum is shown against what is available',
      'Capaciteit en budget zijn ingevuld, of "niet beschikbaar" is vermeld; de som staat tegenover wat beschikbaar is',
      'La capacité et le budget sont indiqués, ou « non disponible » est précisé ; la somme est comparée à ce qui est disponible',
      'Kapazität und Budget sind angegeben, oder „nicht verfügbar“ ist vermerkt; die Summe steht neben dem Verfügbaren',
      'Kapacitet og budget er udfyldt, eller "ikke tilgængelig" er angivet; summen vises over for det, der er til rådighed',
    ),
  },
  {
    rule: 'R23',
    severity: 'error',
    basis: five(
      'FIRST TLP 2.0; Europol handling codes; act of 11 December 1998 on classification',
      'FIRST TLP 2.0; behandelingscodes van Europol; classificatiewet van 11 december 1998',
      'FIRST TLP 2.0 ; codes de traitement d’Europol ; loi du 11 décembre 1998 sur la classification',
      'FIRST TLP 2.0; Bearbeitungscodes von Europol; Gesetz vom 11. Dezember 1998 über die Klassifizierung',
      'FIRST TLP 2.0; Europols håndteringskoder; lov af 11. december 1998 om klassifikation',
    ),
    names: five(
      'Every plan and item bears a marking; TLP labels are fixed and never translated; classified content is refused',
      'Elk plan en elk punt draagt een markering; TLP-labels liggen vast en worden nooit vertaald; geclassificeerde inhoud wordt geweigerd',
      'Chaque plan et chaque point porte un marquage ; les labels TLP sont fixes et jamais traduits ; le contenu classifié est refusé',
      'Jeder Plan und jeder Punkt trägt eine Kennzeichnung; TLP-Labels stehen fest und werden nie übersetzt; eingestufte Inhalte werden abgewiesen',
      'Hver plan og hvert punkt bærer en mærkning; TLP-mærker er faste og oversættes aldrig; klassificeret indhold afvises',
    ),
  },
  {
    rule: 'R28',
    severity: 'error',
    basis: five(
      'Mergers of municipalities and police zones',
      'fusies van gemeenten en politiezones',
      'fusions de communes et de zones de police',
      'Fusionen von Gemeinden und Polizeizonen',
      'sammenlægning af kommuner og politizoner',
    ),
    names: five(
      'Each territory named in a plan exists in the period of the plan',
      'Elk gebied dat in een plan wordt genoemd, bestaat in de periode van het plan',
      'Chaque territoire nommé dans un plan existe pendant la période du plan',
      'Jedes in einem Plan genannte Gebiet besteht in der Laufzeit des Plans',
      'Hvert område, der nævnes i en plan, findes i planens periode',
    ),
  },
  {
    rule: 'R32',
    severity: 'error',
    basis: five(
      'EU cycle practice: reason on closing or cancelling',
      'praktijk van de EU-cyclus: reden bij afsluiten of annuleren',
      'pratique du cycle de l’UE : motif en cas de clôture ou d’annulation',
      'Praxis des EU-Zyklus: Grund bei Abschluss oder Abbruch',
      'praksis i EU-cyklussen: begrundelse ved afslutning eller annullering',
    ),
    names: five(
      'Closing or stopping an action names a reason; nothing ends in silence',
      'Het afsluiten of stopzetten van een actie vermeldt een reden; niets eindigt in stilte',
      "La clôture ou l'arrêt d'une action mentionne un motif ; rien ne se termine en silence",
      'Der Abschluss oder Abbruch einer Aktion nennt einen Grund; nichts endet stillschweigend',
      'Når en aktion afsluttes eller stoppes, angives en grund; intet ender i stilhed',
    ),
  },
  {
    rule: 'R33',
    severity: 'warning',
    basis: five(
      'Consultation practice; Act of 7 December 1998, arts 7, 35 and 37',
      'praktijk van raadpleging; wet van 7 december 1998, art. 7, 35 en 37',
      'pratique de la consultation ; loi du 7 décembre 1998, art. 7, 35 et 37',
      'Praxis der Konsultation; Gesetz vom 7. Dezember 1998, Art. 7, 35 und 37',
      'høringspraksis; lov af 7. december 1998, art. 7, 35 og 37',
    ),
    names: five(
      'Each consultation remark has an answer before approval',
      'Elke opmerking uit een raadpleging heeft een antwoord vóór de goedkeuring',
      "Chaque remarque de consultation a une réponse avant l'approbation",
      'Jede Anmerkung aus einer Konsultation hat vor der Genehmigung eine Antwort',
      'Hver høringsbemærkning har et svar før godkendelsen',
    ),
  },
  {
    rule: 'R34',
    severity: 'warning',
    basis: five(
      'Two channels of the national drugs strategy',
      'twee kanalen van de nationale drugsstrategie',
      'deux canaux de la stratégie nationale en matière de drogues',
      'zwei Kanäle der nationalen Drogenstrategie',
      'to spor i den nationale narkotikastrategi',
    ),
    names: five(
      'An ad hoc initiative names a priority or a motivated exception, and an end date',
      'Een ad-hocinitiatief vermeldt een prioriteit of een gemotiveerde uitzondering, en een einddatum',
      'Une initiative ad hoc mentionne une priorité ou une exception motivée, et une date de fin',
      'Eine Ad-hoc-Initiative nennt eine Priorität oder eine begründete Ausnahme und ein Enddatum',
      'Et ad hoc-initiativ angiver en prioritet eller en begrundet undtagelse samt en slutdato',
    ),
  },
  {
    rule: 'R35',
    severity: 'hint',
    basis: five(
      'Phenomenon lists per plan generation',
      'fenomenenlijsten per plangeneratie',
      'listes de phénomènes par génération de plans',
      'Phänomenlisten je Plangeneration',
      'fænomenlister for hver plangeneration',
    ),
    names: five(
      'A priority on an older list has a crosswalk to the current one',
      'Een prioriteit uit een oudere lijst heeft een verband met de huidige lijst',
      "Une priorité d'une liste antérieure est reliée à la liste actuelle",
      'Eine Priorität aus einer älteren Liste ist mit der aktuellen verknüpft',
      'En prioritet fra en ældre liste er forbundet med den nuværende',
    ),
  },
]
