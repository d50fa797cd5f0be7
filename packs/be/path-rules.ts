import type { PackRuleBinding } from '#shared/pack.ts'
import { five } from './five-languages.ts'
import { articles, practice } from './plan-kinds/path/step.ts'

const national = 'national_security_plan'
const zonal = 'zonal_security_plan'

/**
 * Requirements of the Act of 7 December 1998 for the approval paths of the national and the zonal plan (arts 4, 7, 35
 * to 37). They bind general rules of the core to the Belgian rule numbers. The articles are paraphrased. A rule based
 * on practice is marked as such.
 */
export const pathRules: readonly PackRuleBinding[] = [
  {
    rule: 'R01',
    generalRule: 'decided',
    severity: 'error',
    basis: articles('4'),
    planKinds: [national],
    scopeByKind: { [national]: { steps: ['approval'] } },
    names: five(
      'A national plan is approved only with the decisions of both ministers',
      'Een nationaal plan wordt enkel goedgekeurd met de beslissingen van beide ministers',
      "Un plan national n'est approuvé qu'avec les décisions des deux ministres",
      'Ein nationaler Plan wird nur mit den Entscheidungen beider Minister genehmigt',
      'En national plan godkendes kun med begge ministres beslutninger',
    ),
  },
  {
    rule: 'R02',
    generalRule: 'completed_before',
    severity: 'error',
    basis: articles('4, 7'),
    planKinds: [national],
    scopeByKind: { [national]: { steps: ['police_council_opinion'], beforeStep: 'to_parliament' } },
    names: five(
      'The opinion of the Federal Police Council is there, or its absence is recorded with a reason; it goes along to Parliament',
      'Het advies van de Federale Politieraad is er, of het uitblijven ervan is met reden vastgelegd; het gaat mee naar het Parlement',
      "L'avis du Conseil fédéral de police est là, ou son absence est consignée avec un motif ; il accompagne l'envoi au Parlement",
      'Die Stellungnahme des Föderalen Polizeirates liegt vor, oder ihr Ausbleiben ist mit Grund festgehalten; sie geht mit an das Parlament',
      'Det Føderale Politiråds udtalelse foreligger, eller dens udeblivelse er noteret med en grund; den følger med til Parlamentet',
    ),
  },
  {
    rule: 'R03',
    generalRule: 'completed_before',
    severity: 'error',
    basis: articles('4'),
    planKinds: [national],
    scopeByKind: { [national]: { steps: ['traffic_opinion'], beforeStep: 'approval' } },
    names: five(
      'A part on road traffic has the opinion of the minister for Mobility',
      'Een deel over het wegverkeer heeft het advies van de minister van Mobiliteit',
      "Une partie sur la circulation routière a l'avis du ministre de la Mobilité",
      'Zu einem Teil über den Straßenverkehr liegt die Stellungnahme des Ministers für Mobilität vor',
      'En del om vejtrafik har mobilitetsministerens udtalelse',
    ),
  },
  {
    rule: 'R04',
    generalRule: 'duration',
    severity: 'error',
    basis: articles('4'),
    planKinds: [national],
    scopeByKind: { [national]: {} },
    names: five(
      'A national plan lasts four years; an extension is an explicit, dated decision',
      'Een nationaal plan duurt vier jaar; een verlenging is een uitdrukkelijke, gedateerde beslissing',
      'Un plan national dure quatre ans ; une prolongation est une décision expresse et datée',
      'Ein nationaler Plan dauert vier Jahre; eine Verlängerung ist eine ausdrückliche, datierte Entscheidung',
      'En national plan varer fire år; en forlængelse er en udtrykkelig, dateret beslutning',
    ),
  },
  {
    rule: 'R05',
    generalRule: 'duration',
    severity: 'error',
    basis: five(
      'Act of 16 August 2016 (six years, following the municipal term; to be verified)',
      'wet van 16 augustus 2016 (zes jaar, in het spoor van de gemeentelijke zittingsperiode; te controleren)',
      'loi du 16 août 2016 (six ans, à la suite de la législature communale ; à vérifier)',
      'Gesetz vom 16. August 2016 (sechs Jahre, der kommunalen Amtszeit folgend; zu prüfen)',
      'lov af 16. august 2016 (seks år, efter den kommunale valgperiode; skal kontrolleres)',
    ),
    planKinds: [zonal],
    scopeByKind: { [zonal]: {} },
    parameters: { month: 1, day: 1 },
    names: five(
      'A zonal plan lasts as long as the law that holds at its start says: four years before 2020, six since; it begins on 1 January unless it says otherwise',
      'Een zonaal plan duurt zo lang als de wet bij de aanvang bepaalt: vier jaar vóór 2020, zes sindsdien; het begint op 1 januari tenzij anders vermeld',
      'Un plan zonal dure ce que dit la loi en vigueur à son début : quatre ans avant 2020, six depuis ; il commence le 1er janvier sauf mention contraire',
      'Ein zonaler Plan dauert so lange, wie das bei seinem Beginn geltende Gesetz sagt: vier Jahre vor 2020, sechs seither; er beginnt am 1. Januar, wenn nichts anderes vermerkt ist',
      'En zoneplan varer så længe, som loven ved dens start siger: fire år før 2020, seks siden; den begynder 1. januar, medmindre andet er anført',
    ),
  },
  {
    rule: 'R07',
    generalRule: 'decided',
    severity: 'error',
    basis: articles('35-37'),
    planKinds: [zonal],
    scopeByKind: { [zonal]: { steps: ['security_council', 'local_approval'] } },
    names: five(
      'The zonal security council deliberates, and each mayor of the zone and the prosecutor approve, each for own powers',
      'De zonale veiligheidsraad beraadslaagt, en elke burgemeester van de zone en de procureur keuren goed, elk voor de eigen bevoegdheid',
      'Le conseil zonal de sécurité délibère, et chaque bourgmestre de la zone et le procureur approuvent, chacun pour ses compétences',
      'Der zonale Sicherheitsrat berät, und jeder Bürgermeister der Zone sowie der Prokurator genehmigen, jeder für die eigenen Befugnisse',
      'Politizonens sikkerhedsråd drøfter, og hver borgmester i zonen samt anklageren godkender, hver for egne beføjelser',
    ),
  },
  {
    rule: 'R08',
    generalRule: 'completed_before',
    severity: 'error',
    basis: articles('37'),
    planKinds: [zonal],
    scopeByKind: { [zonal]: { steps: ['council_agreement'], beforeStep: 'transmission' } },
    names: five(
      'Parts within the powers of the police council have its agreement before the plan is sent on',
      'Delen die tot de bevoegdheid van de politieraad behoren, hebben zijn instemming vóór de toezending',
      "Les parties qui relèvent du conseil de police ont son accord avant l'envoi",
      'Teile in der Befugnis des Polizeirates haben dessen Zustimmung vor der Übermittlung',
      'Dele inden for politirådets beføjelser har dets samtykke før fremsendelsen',
    ),
  },
  {
    rule: 'R09',
    generalRule: 'decided',
    severity: 'error',
    basis: articles('37'),
    planKinds: [zonal],
    scopeByKind: { [zonal]: { steps: ['approval'] } },
    names: five(
      'A zonal plan is approved by the ministers of the Interior and of Justice',
      'Een zonaal plan wordt goedgekeurd door de ministers van Binnenlandse Zaken en van Justitie',
      "Un plan zonal est approuvé par les ministres de l'Intérieur et de la Justice",
      'Ein zonaler Plan wird von den Ministern des Innern und der Justiz genehmigt',
      'En zoneplan godkendes af indenrigs- og justitsministeren',
    ),
  },
  {
    rule: 'R12',
    generalRule: 'reviewed',
    severity: 'error',
    basis: practice,
    planKinds: [zonal],
    scopeByKind: { [zonal]: {} },
    names: five(
      'A new plan above opens a review of the running one; what was decided changes only by an addendum with its own approvals',
      'Een nieuw plan hogerop opent een herziening van het lopende; wat beslist is, wijzigt enkel door een addendum met eigen goedkeuringen',
      "Un nouveau plan d'en haut ouvre une révision du plan en cours ; ce qui est décidé ne change que par un addendum avec ses propres approbations",
      'Ein neuer Plan von oben eröffnet eine Überprüfung des laufenden; Beschlossenes ändert sich nur durch ein Addendum mit eigenen Genehmigungen',
      'En ny plan ovenfra åbner en gennemgang af den løbende; det besluttede ændres kun ved et tillæg med egne godkendelser',
    ),
  },
  {
    rule: 'R29',
    generalRule: 'evaluation_planned',
    severity: 'warning',
    basis: five(
      'Court of Audit 2005; GAO 2022',
      'Rekenhof 2005; GAO 2022',
      'Cour des comptes 2005 ; GAO 2022',
      'Rechnungshof 2005; GAO 2022',
      'Revisionsretten 2005; GAO 2022',
    ),
    planKinds: [national, zonal],
    scopeByKind: {
      [national]: { sections: ['follow_up_and_evaluation'] },
      [zonal]: { sections: ['follow_up'] },
    },
    names: five(
      'A plan says how it is evaluated, midway and at its end, and by whom',
      'Een plan zegt hoe het halverwege en aan het einde wordt geëvalueerd, en door wie',
      'Un plan dit comment il est évalué, à mi-parcours et à la fin, et par qui',
      'Ein Plan sagt, wie er zur Halbzeit und am Ende evaluiert wird, und von wem',
      'En plan siger, hvordan den evalueres undervejs og til sidst, og af hvem',
    ),
  },
  {
    rule: 'R31',
    generalRule: 'motivated',
    severity: 'error',
    basis: practice,
    planKinds: [national, zonal],
    scopeByKind: { [national]: {}, [zonal]: {} },
    names: five(
      'A step that is left out or gone in another order has a motive',
      'Een stap die wordt overgeslagen of in een andere volgorde gezet, heeft een motief',
      'Une étape omise ou franchie dans un autre ordre a un motif',
      'Ein Schritt, der ausgelassen oder in anderer Reihenfolge gegangen wird, hat eine Begründung',
      'Et trin, der udelades eller tages i en anden rækkefølge, har en begrundelse',
    ),
  },
]
