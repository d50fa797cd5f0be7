import { parentPort, workerData } from 'node:worker_threads'
import { makeProposal, type ProposalOrder } from './order.ts'
import type { Told } from './propose-aside.ts'

/** Reads a document and creates a proposal outside the server's event loop. */
const tell = (told: Told) => parentPort!.postMessage(told)
tell(makeProposal(workerData as ProposalOrder, (share) => tell({ share })))
