/**
 * @neo4j/graphql as its manual sets it up, in a process of its own, with Apollo's cache control off as ours has it:
 * node peerServer.mjs PACKAGE_FILE. The database is told by NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD; prints its address.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import process from 'node:process'
import { URL } from 'node:url'

const require = createRequire(process.argv[2])
const { Neo4jGraphQL } = require('@neo4j/graphql')
const { ApolloServer } = require('@apollo/server')
const { ApolloServerPluginCacheControlDisabled, ApolloServerPluginUsageReportingDisabled } = require('@apollo/server/plugin/disabled')
const { startStandaloneServer } = require('@apollo/server/standalone')
const neo4j = require('neo4j-driver')

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), { maxConnectionPoolSize: 64 })
const typeDefs = await readFile(new URL('./peerTypes.graphql', import.meta.url), 'utf8')
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { limitRequired: false } }).getSchema()
const server = new ApolloServer({ schema, plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()] })
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } })
process.stdout.write(`${url}\n`)
