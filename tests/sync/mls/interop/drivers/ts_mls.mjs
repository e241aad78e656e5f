// Members of groups that ts-mls looks after. One question a line comes in as JSON, one answer a
// line goes out; bytes are hex. Usage: node ts_mls.mjs FOLDER SUITE, where FOLDER holds node_modules.

import { createRequire } from "node:module"
import { createInterface } from "node:readline"
import { webcrypto } from "node:crypto"
import { pathToFileURL } from "node:url"

globalThis.crypto ??= webcrypto // Node 18 does not have it there by itself.

const [folder, suiteNumber] = process.argv.slice(2)
const places = createRequire(pathToFileURL(`${folder}/package.json`))
const load = (name) => import(pathToFileURL(places.resolve(name)).href)

const mls = await load("ts-mls")
const { encode } = await load("ts-mls/codec/tlsEncoder.js")
const { varLenDataEncoder, decodeVarLenData } = await load("ts-mls/codec/variableLength.js")
const { groupContextEncoder } = await load("ts-mls/groupContext.js")
const { ratchetTreeEncoder, decodeRatchetTree } = await load("ts-mls/ratchetTree.js")
const { createGroupInfoWithRatchetTree } = await load("ts-mls/createCommit.js")
const { signLeafNodeCommit } = await load("ts-mls/leafNode.js")

const suiteName = Object.keys(mls.ciphersuites).find((name) => mls.ciphersuites[name] === Number(suiteNumber))
const suite = await mls.getCiphersuiteImpl(mls.getCiphersuiteFromName(suiteName))
const members = new Map()

const hex = (bytes) => Buffer.from(bytes).toString("hex")
const raw = (text) => new Uint8Array(Buffer.from(text, "hex"))
const message = (text) => mls.decodeMlsMessage(raw(text), 0)[0]
const wire = (name, body) => hex(mls.encodeMlsMessage({ version: "mls10", wireformat: `mls_${name}`, ...body }))

// ts-mls makes compressed points for ECDSA, which section 5.1.1 does not know.
async function signatureKeys() {
  const curve = { MLS_128_DHKEMP256_AES128GCM_SHA256_P256: "p256", MLS_256_DHKEMP384_AES256GCM_SHA384_P384: "p384" }
  curve.MLS_256_DHKEMP521_AES256GCM_SHA512_P521 = "p521"
  if (!(suiteName in curve)) return suite.signature.keygen()
  const point = (await load("@noble/curves/nist.js"))[curve[suiteName]]
  const signKey = point.utils.randomSecretKey()
  return { signKey, publicKey: point.getPublicKey(signKey, false) }
}

function proposal(wanted) {
  switch (wanted.type) {
    case "add":
      return { proposalType: "add", add: { keyPackage: message(wanted.key_package).keyPackage } }
    case "remove":
      return { proposalType: "remove", remove: { removed: wanted.leaf } }
    case "psk": {
      const preSharedKeyId = { psktype: "external", pskId: raw(wanted.id), pskNonce: raw(wanted.nonce) }
      return { proposalType: "psk", psk: { preSharedKeyId } }
    }
    case "extensions": {
      const extensions = [{ extensionType: "required_capabilities", extensionData: raw(wanted.required) }]
      return { proposalType: "group_context_extensions", groupContextExtensions: { extensions } }
    }
  }
}

const ownLeaf = (state) => state.ratchetTree[2 * state.privatePath.leafIndex].leaf

// The library commits and follows updates, but has nothing that makes one.
async function update(member) {
  const { state } = member
  const pair = await suite.hpke.generateKeyPair()
  const before = ownLeaf(state)
  const fresh = {
    leafNodeSource: "update",
    hpkePublicKey: await suite.hpke.exportPublicKey(pair.publicKey),
    signaturePublicKey: before.signaturePublicKey,
    credential: before.credential,
    capabilities: before.capabilities,
    extensions: before.extensions,
    groupId: state.groupContext.groupId,
    leafIndex: state.privatePath.leafIndex,
  }
  member.updated = await suite.hpke.exportPrivateKey(pair.privateKey)
  const leafNode = await signLeafNodeCommit(fresh, state.signaturePrivateKey, suite.signature)
  return { proposalType: "update", update: { leafNode } }
}

function withUpdatedLeaf(member) {
  const { privatePath } = member.state
  const privateKeys = { ...privatePath.privateKeys, [2 * privatePath.leafIndex]: member.updated }
  return { ...member.state, privatePath: { ...privatePath, privateKeys } }
}

function withoutOwnUpdate(state) {
  const own = ([, item]) => item.proposal.proposalType === "update" && item.senderLeafIndex === state.privatePath.leafIndex
  const others = Object.entries(state.unappliedProposals).filter((entry) => !own(entry))
  return { ...state, unappliedProposals: Object.fromEntries(others) }
}

const psks = (member) => mls.makePskIndex(member.state, member.psks)

const answers = {
  async new({ name, identity }) {
    const now = BigInt(Math.floor(Date.now() / 1000))
    const lifetime = { notBefore: now - 3600n, notAfter: now + 86400n }
    const credential = { credentialType: "basic", identity: raw(identity) }
    const keys = await signatureKeys()
    const fresh = () => mls.generateKeyPackageWithKey(credential, mls.defaultCapabilities(), lifetime, [], keys, suite)
    members.set(name, { package: await fresh(), fresh, psks: {} })
    return {}
  },
  async key_package({ name }) {
    const { publicPackage } = members.get(name).package
    return { key_package: wire("key_package", { keyPackage: publicPackage }) }
  },
  async found({ name, group_id }) {
    const member = members.get(name)
    const { publicPackage, privatePackage } = member.package
    member.state = await mls.createGroup(raw(group_id), publicPackage, privatePackage, [], suite)
    return {}
  },
  async join({ name, welcome, tree }) {
    const member = members.get(name)
    const { publicPackage, privatePackage } = member.package
    const index = mls.makePskIndex(undefined, member.psks)
    const apart = tree ? decodeRatchetTree(raw(tree), 0)[0] : undefined
    member.state = await mls.joinGroup(message(welcome).welcome, publicPackage, privatePackage, index, suite, apart)
    return {}
  },
  async know({ name, id, secret }) {
    members.get(name).psks[mls.bytesToBase64(raw(id))] = raw(secret)
    return {}
  },
  async commit({ name, proposals, encrypted, apart }) {
    const member = members.get(name)
    const context = { state: withoutOwnUpdate(member.state), cipherSuite: suite, pskIndex: psks(member) }
    const extraProposals = proposals.map(proposal)
    const options = { wireAsPublicMessage: !encrypted, extraProposals, ratchetTreeExtension: !apart }
    const made = await mls.createCommit(context, options)
    member.staged = made.newState
    const welcomes = made.welcome ? [wire("welcome", { welcome: made.welcome })] : []
    return { commit: hex(mls.encodeMlsMessage(made.commit)), welcomes }
  },
  async accept({ name }) {
    const member = members.get(name)
    member.state = member.staged
    return {}
  },
  async discard() {
    return {}
  },
  async propose({ name, wanted, encrypted }) {
    const member = members.get(name)
    const made = wanted.type === "update" ? await update(member) : proposal(wanted)
    const sent = await mls.createProposal(member.state, !encrypted, made, suite)
    member.state = sent.newState
    return { message: hex(mls.encodeMlsMessage(sent.message)) }
  },
  async send({ name, data }) {
    const member = members.get(name)
    const sent = await mls.createApplicationMessage(member.state, raw(data), suite)
    member.state = sent.newState
    return { message: wire("private_message", { privateMessage: sent.privateMessage }) }
  },
  async receive({ name, message: text, updates }) {
    const member = members.get(name)
    const incoming = message(text)
    const state = updates ? withUpdatedLeaf(member) : member.state
    const open = incoming.wireformat === "mls_public_message"
    const got = open
      ? await mls.processPublicMessage(state, incoming.publicMessage, psks(member), suite)
      : await mls.processPrivateMessage(state, incoming.privateMessage, psks(member), suite)
    member.state = got.newState
    return {
      removed: got.newState.groupActiveState.kind === "removedFromGroup",
      ...(got.kind === "applicationMessage" ? { data: hex(got.message) } : {}),
    }
  },
  // The library puts the external key into its extension without a length, and reads it so, where
  // section 12.4.3.2 has an HPKEPublicKey, which is a vector.
  async info({ name }) {
    const { state } = members.get(name)
    const pair = await suite.hpke.deriveKeyPair(state.keySchedule.externalSecret)
    const key = encode(varLenDataEncoder)(await suite.hpke.exportPublicKey(pair.publicKey))
    const extensions = [{ extensionType: "external_pub", extensionData: key }]
    const { groupContext, confirmationTag, ratchetTree } = state
    const info = await createGroupInfoWithRatchetTree(groupContext, confirmationTag, state, ratchetTree, extensions, suite)
    return { info: wire("group_info", { groupInfo: info }) }
  },
  async library_key() {
    return { public: hex((await suite.signature.keygen()).publicKey) }
  },
  async own_info({ name }) {
    const { state } = members.get(name)
    const info = await mls.createGroupInfoWithExternalPubAndRatchetTree(state, [], suite)
    return { info: wire("group_info", { groupInfo: info }) }
  },
  async enter({ name, info, again, verbatim }) {
    const member = members.get(name)
    const { groupInfo } = message(info)
    if (!verbatim) {
      groupInfo.extensions.find = function (test) {
        const found = Array.prototype.find.call(this, test)
        if (found?.extensionType !== "external_pub") return found
        return { ...found, extensionData: decodeVarLenData(found.extensionData, 0)[0] }
      }
    }
    if (again) member.package = await member.fresh()
    const { publicPackage, privatePackage } = member.package
    const made = await mls.joinGroupExternal(groupInfo, publicPackage, privatePackage, again, suite)
    member.state = made.newState
    return { commit: wire("public_message", { publicMessage: made.publicMessage }) }
  },
  async report({ name, label, context, size }) {
    const { groupContext, keySchedule, confirmationTag, ratchetTree, privatePath } = members.get(name).state
    const exported = await mls.mlsExporter(keySchedule.exporterSecret, label, raw(context), size, suite)
    return {
      leaf: privatePath.leafIndex,
      context: hex(encode(groupContextEncoder)(groupContext)),
      tree: hex(encode(ratchetTreeEncoder)(ratchetTree)),
      authenticator: hex(keySchedule.epochAuthenticator),
      exported: hex(exported),
      confirmation_tag: hex(confirmationTag),
    }
  },
  async forget({ name }) {
    members.delete(name)
    return {}
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, timed, ...values } = JSON.parse(line)
  let answer
  try {
    const began = performance.now()
    answer = await answers[ask](values)
    if (timed) answer.took = (performance.now() - began) / 1000
  } catch (error) {
    answer = { error: `${error.constructor.name}: ${error.message}` }
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
