import type { Names } from '#shared/localized-text.ts'
import { five } from '../../five-languages.ts'

/** Names of the steps of the zonal plan. */
export const zonalNames = {
  start: five(
    'Start: circular, request for expectations',
    'Start: omzendbrief, vraag naar verwachtingen',
    'Lancement : circulaire et consultation sur les attentes',
    'Start: ministerielles Rundschreiben, Konsultation zu den Erwartungen',
    'Start: cirkulære, indkaldelse af forventninger',
  ),
  looking: five(
    'Image of security and of the organisation; evaluation of the previous plan',
    'Beeld van de veiligheid en van de organisatie; evaluatie van het vorige plan',
    'Image de la sécurité et de l’organisation ; évaluation du plan précédent',
    'Bild der Sicherheit und der Organisation; Evaluierung des vorigen Plans',
    'Billede af sikkerheden og organisationen; evaluering af den forrige plan',
  ),
  priorities: five(
    'Argumentation matrix and proposed priorities',
    'Argumentatiematrix en voorgestelde prioriteiten',
    'Matrice d’argumentation et priorités proposées',
    'Argumentationsmatrix und vorgeschlagene Prioritäten',
    'Argumentationsmatrix og foreslåede prioriteter',
  ),
  drafting: five('Draft plan', 'Ontwerpplan', 'Projet de plan', 'Planentwurf', 'Udkast til planen'),
  security_council: five(
    'Deliberation of the zonal security council; designation of confidential parts',
    'Beraadslaging van de zonale veiligheidsraad; vertrouwelijke delen aangewezen',
    'Délibération du conseil zonal de sécurité ; parties confidentielles désignées',
    'Beratung des zonalen Sicherheitsrats; vertrauliche Teile bestimmt',
    'Drøftelse i zonens sikkerhedsråd; dele erklæres fortrolige',
  ),
  council_agreement: five(
    'Agreement of the police council on the parts within its powers',
    'Akkoord van de politieraad over de delen binnen zijn bevoegdheid',
    'Accord du conseil de police sur les parties relevant de ses compétences',
    'Zustimmung des Polizeirats zu den Teilen in seiner Zuständigkeit',
    'Politirådets samtykke til de dele, det har beføjelse over',
  ),
  local_approval: five(
    'Approval by each mayor and the crown prosecutor, each within their own powers',
    'Goedkeuring door elke burgemeester en de procureur des Konings, elk binnen eigen bevoegdheden',
    'Approbation par chaque bourgmestre et le procureur du Roi, chacun dans le cadre de ses compétences',
    'Billigung durch jeden Bürgermeister und den Prokurator des Königs, jeder im Rahmen seiner Befugnisse',
    'Godkendelse ved hver borgmester og kongens anklager, hver inden for egne beføjelser',
  ),
  transmission: five(
    'Sending to the ministers',
    'Verzending aan de ministers',
    'Transmission aux ministres',
    'Übermittlung an die Minister',
    'Fremsendelse til ministrene',
  ),
  approval: five(
    'Approval by the ministers of the Interior and Justice',
    'Goedkeuring door de ministers van Binnenlandse Zaken en Justitie',
    'Approbation par les ministres de l’Intérieur et de la Justice',
    'Billigung durch die Minister des Innern und der Justiz',
    'Godkendelse ved indenrigs- og justitsministrene',
  ),
  councils_informed: five(
    'Municipal councils informed, without confidential parts',
    'Gemeenteraden ingelicht, zonder de vertrouwelijke delen',
    'Conseils communaux informés, sans les parties confidentielles',
    'Gemeinderäte unterrichtet, ohne die vertraulichen Teile',
    'Orientering af kommunalbestyrelserne, uden de fortrolige dele',
  ),
  in_force: five(
    'In force; public version',
    'Inwerkingtreding; publieke editie',
    'En vigueur ; version publique',
    'In Kraft; öffentliche Fassung',
    'I kraft; offentlig udgave',
  ),
  yearly_actions: five(
    'Yearly action plans',
    'Jaarlijkse actieplannen',
    'Plans d’action annuels',
    'Jährliche Aktionspläne',
    'Årlige handlingsplaner',
  ),
  yearly_evaluation: five(
    'Yearly evaluation and report',
    'Jaarlijkse evaluatie en verslag',
    'Évaluation et rapport annuels',
    'Jährliche Evaluierung und Bericht',
    'Årlig evaluering og rapport',
  ),
  final_evaluation: five(
    'Final evaluation, new cycle',
    'Eindevaluatie, nieuwe cyclus',
    'Évaluation finale, nouveau cycle',
    'Abschlussevaluierung, neuer Zyklus',
    'Afsluttende evaluering, ny cyklus',
  ),
} satisfies Record<string, Names>
