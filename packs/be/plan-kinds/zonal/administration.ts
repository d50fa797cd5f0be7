import { section } from '../section.ts'
import { communication } from '../shared-sections-administration.ts'

/** Sections 11 to 16 of the zonal plan: resources, missions of a single municipality, follow-up, approval, annexes. */
export const zonalAdministration = [
  section(
    'capacity',
    [
      'Capacity and resources',
      'Capaciteit en middelen',
      'Capacité et moyens',
      'Kapazität und Mittel',
      'Kapacitet og ressourcer',
    ],
    [
      'Local capacity per kind of mission, the share in federal missions (HyCap), and the budget.',
      'Lokale capaciteit per soort opdracht, het aandeel in federale opdrachten (HyCap) en het budget.',
      'Capacité locale par type de mission, part dans les missions fédérales (HyCap) et budget.',
      'Lokale Kapazität je Auftragsart, Anteil an den föderalen Aufträgen (HyCap) und Budget.',
      'Lokal kapacitet pr. opgavetype, andelen i føderale opgaver (HyCap) og budgettet.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 36 (2) and (3)' },
  ),
  section(
    'municipality_missions',
    [
      'Municipality-specific missions',
      'Opdrachten eigen aan één gemeente',
      'Missions propres à une commune',
      'Gemeindespezifische Aufträge',
      'Kommunespecifikke opgaver',
    ],
    [
      'Municipality, objective and the payment above the agreed contribution; otherwise an explicit “none”.',
      'Gemeente, doelstelling en de betaling boven de afgesproken bijdrage; of uitdrukkelijk “geen”.',
      'Commune, objectif et paiement au-delà de la contribution convenue ; ou la mention expresse « aucune ».',
      'Gemeinde, Ziel und Zahlung über den vereinbarten Beitrag hinaus; sonst ausdrücklich „keine“.',
      'Kommune, mål og betaling ud over det aftalte bidrag; eller udtrykkeligt »ingen«.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 36 (4) and art. 40' },
  ),
  communication,
  section(
    'follow_up',
    [
      'Follow-up and evaluation',
      'Opvolging en evaluatie',
      'Suivi et évaluation',
      'Nachverfolgung und Evaluierung',
      'Opfølgning og evaluering',
    ],
    [
      'Frequency, who reports to whom, and the yearly evaluation by the zonal security council.',
      'Frequentie, wie aan wie rapporteert, en de jaarlijkse evaluatie door de zonale veiligheidsraad.',
      'Rythme, qui rend compte à qui, et l’évaluation annuelle par le conseil zonal de sécurité.',
      'Rhythmus, wer wem berichtet, und die jährliche Evaluierung durch den zonalen Sicherheitsrat.',
      'Hyppighed, hvem der rapporterer til hvem, og sikkerhedsrådets årlige evaluering.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 35' },
  ),
  section(
    'approval_and_signature',
    [
      'Approval and signature',
      'Goedkeuring en ondertekening',
      'Approbation et signature',
      'Billigung und Unterzeichnung',
      'Godkendelse og underskrift',
    ],
    [
      'Mayors and crown prosecutor, each within their own powers; chief of corps, director-coordinator; parts for the council; ministers.',
      'Burgemeesters en procureur des Konings, elk binnen eigen bevoegdheden; korpschef, dirco; raadsdelen; ministers.',
      'Bourgmestres et procureur du Roi, chacun dans le cadre de ses compétences ; chef de corps, dirco ; parties du conseil ; ministres.',
      'Bürgermeister und Prokurator des Königs, jeder im Rahmen seiner Befugnisse; Korpschef, Dirko; Teile des Rates; Minister.',
      'Borgmestre og kongens anklager, hver inden for egne beføjelser; politichef, dirco; rådets dele; ministre.',
    ],
    { legalBasis: 'Act of 7 December 1998, art. 37' },
  ),
  section(
    'confidential_annexes',
    [
      'Confidential annexes',
      'Vertrouwelijke bijlagen',
      'Annexes confidentielles',
      'Vertrauliche Anlagen',
      'Fortrolige bilag',
    ],
    [
      'Content that the zonal security council designates as confidential; omitted from the council and public editions, item by item.',
      'Wat de zonale veiligheidsraad vertrouwelijk verklaart; punt voor punt weggelaten uit de edities voor de raad en het publiek.',
      'Ce que le conseil zonal de sécurité déclare confidentiel ; omis, point par point, des versions pour le conseil et le public.',
      'Was der zonale Sicherheitsrat für vertraulich erklärt; Punkt für Punkt in den Fassungen für Rat und Öffentlichkeit ausgelassen.',
      'Hvad sikkerhedsrådet erklærer fortroligt; udelades punkt for punkt i udgaverne til rådet og offentligheden.',
    ],
    { confidential: true, legalBasis: 'Act of 7 December 1998, art. 37' },
  ),
]
