// Generated from the OpenAPI document by `pnpm generate`: do not edit, change the document.
// @ts-nocheck: compiled code has no types; what it exports has.

import type { CompiledRequest, CompiledResponses, CompiledValidator } from "../validation/compiled.ts";
import { countCharacters, countMatches, isSame, report } from "../validation/runtime.ts";

const validator0 = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
const validator1 = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data == "number"){
if(data > 100 || isNaN(data)){
vErrors = report(vErrors, {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = report(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
validate2.errors = vErrors;
return errors === 0;
}
const validator2 = validate3;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union5, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union5}});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
const formats0 = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.login === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.node_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "node_id"}});
errors++;
}
if(data.avatar_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "avatar_url"}});
errors++;
}
if(data.gravatar_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gravatar_id"}});
errors++;
}
if(data.url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.html_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "html_url"}});
errors++;
}
if(data.followers_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "followers_url"}});
errors++;
}
if(data.following_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "following_url"}});
errors++;
}
if(data.gists_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "gists_url"}});
errors++;
}
if(data.starred_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "starred_url"}});
errors++;
}
if(data.subscriptions_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subscriptions_url"}});
errors++;
}
if(data.organizations_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "organizations_url"}});
errors++;
}
if(data.repos_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repos_url"}});
errors++;
}
if(data.events_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "events_url"}});
errors++;
}
if(data.received_events_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "received_events_url"}});
errors++;
}
if(data.type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.site_admin === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "site_admin"}});
errors++;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/node_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.avatar_url !== undefined){
let data3 = data.avatar_url;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = report(vErrors, {instancePath:instancePath+"/avatar_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/avatar_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.gravatar_id !== undefined){
let data4 = data.gravatar_id;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/gravatar_id",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.html_url !== undefined){
let data6 = data.html_url;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.followers_url !== undefined){
let data7 = data.followers_url;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
vErrors = report(vErrors, {instancePath:instancePath+"/followers_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/followers_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.following_url !== undefined){
if(typeof data.following_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/following_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.gists_url !== undefined){
if(typeof data.gists_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/gists_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.starred_url !== undefined){
if(typeof data.starred_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/starred_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subscriptions_url !== undefined){
let data11 = data.subscriptions_url;
if(typeof data11 === "string"){
if(!(formats0.test(data11))){
vErrors = report(vErrors, {instancePath:instancePath+"/subscriptions_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/subscriptions_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.organizations_url !== undefined){
let data12 = data.organizations_url;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
vErrors = report(vErrors, {instancePath:instancePath+"/organizations_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/organizations_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.repos_url !== undefined){
let data13 = data.repos_url;
if(typeof data13 === "string"){
if(!(formats0.test(data13))){
vErrors = report(vErrors, {instancePath:instancePath+"/repos_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/repos_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.events_url !== undefined){
if(typeof data.events_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/events_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.received_events_url !== undefined){
let data15 = data.received_events_url;
if(typeof data15 === "string"){
if(!(formats0.test(data15))){
vErrors = report(vErrors, {instancePath:instancePath+"/received_events_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/received_events_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.site_admin !== undefined){
if(typeof data.site_admin !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/site_admin",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.user_view_type !== undefined){
if(typeof data.user_view_type !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/user_view_type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
let data19 = data.name;
if((typeof data19 !== "string") && (data19 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.email !== undefined){
let data20 = data.email;
if((typeof data20 !== "string") && (data20 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.starred_at !== undefined){
if(typeof data.starred_at !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/starred_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
const formats16 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.number === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.owner === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
if(data.creator === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "creator"}});
errors++;
}
if(data.created_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updated_at"}});
errors++;
}
if(data.html_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "html_url"}});
errors++;
}
if(data.api_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "api_url"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate5(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined){
if(!(validate7(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.created_at !== undefined){
let data6 = data.created_at;
if(typeof data6 === "string"){
if(!(formats16.test(data6))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data7 = data.updated_at;
if(typeof data7 === "string"){
if(!(formats16.test(data7))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.html_url !== undefined){
let data8 = data.html_url;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.api_url !== undefined){
let data9 = data.api_url;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
vErrors = report(vErrors, {instancePath:instancePath+"/api_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/api_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spaces === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "spaces"}});
errors++;
}
if(data.spaces !== undefined){
let data0 = data.spaces;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data0[i0], {instancePath:instancePath+"/spaces/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/spaces",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
const validator3 = validate10;
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documentation_url !== undefined){
if(typeof data.documentation_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/documentation_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
const validator4 = validate11;
const func0 = countCharacters;
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data === "reader") || (data === "writer")) || (data === "admin")) || (data === "no_access"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: ["reader","writer","admin","no_access"]}});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union3, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union3}});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "general_instructions")) || (key0 === "base_role")) || (key0 === "resources_attributes"))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.general_instructions !== undefined){
let data2 = data.general_instructions;
if(typeof data2 === "string"){
if(func0(data2) > 4000){
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.base_role !== undefined){
if(!(validate12(data.base_role, {instancePath:instancePath+"/base_role",parentData:data,parentDataProperty:"base_role",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.resources_attributes !== undefined){
let data4 = data.resources_attributes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data4[i0], {instancePath:instancePath+"/resources_attributes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/resources_attributes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
const validator5 = validate16;
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union6, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union6}});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.base_role === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "base_role"}});
errors++;
}
if(data.base_role !== undefined){
if(!(validate12(data.base_role, {instancePath:instancePath+"/base_role",parentData:data,parentDataProperty:"base_role",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.general_instructions !== undefined){
let data1 = data.general_instructions;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.resources_attributes !== undefined){
let data2 = data.resources_attributes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data2[i0], {instancePath:instancePath+"/resources_attributes/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/resources_attributes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
const validator6 = validate21;
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors++;
}
if(data.resource !== undefined){
if(typeof data.resource !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/field",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = report(vErrors, {instancePath:instancePath+"/index",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.value !== undefined){
let data5 = data.value;
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))))) && (!(Array.isArray(data5)))) && (data5 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: ["string","integer","array","null"]}});
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/value/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors++;
}
if(data.documentation_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "documentation_url"}});
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documentation_url !== undefined){
if(typeof data.documentation_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/documentation_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.errors !== undefined){
let data3 = data.errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data3[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/errors",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
const validator7 = validate24;
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
const validator8 = validate25;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union4, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union4}});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "general_instructions")) || (key0 === "base_role")) || (key0 === "resources_attributes"))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.general_instructions !== undefined){
let data2 = data.general_instructions;
if(typeof data2 === "string"){
if(func0(data2) > 4000){
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.base_role !== undefined){
if(!(validate12(data.base_role, {instancePath:instancePath+"/base_role",parentData:data,parentDataProperty:"base_role",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.resources_attributes !== undefined){
let data4 = data.resources_attributes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data4[i0], {instancePath:instancePath+"/resources_attributes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/resources_attributes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
const validator9 = validate29;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updated_at"}});
errors++;
}
if(data.created_at !== undefined){
let data0 = data.created_at;
if(typeof data0 === "string"){
if(!(formats16.test(data0))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data1 = data.updated_at;
if(typeof data1 === "string"){
if(!(formats16.test(data1))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resources === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resources"}});
errors++;
}
if(data.resources !== undefined){
let data0 = data.resources;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data0[i0], {instancePath:instancePath+"/resources/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/resources",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
const validator10 = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union2, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union2}});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
const validator11 = validate34;
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.created_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updated_at"}});
errors++;
}
if(data.created_at !== undefined){
let data0 = data.created_at;
if(typeof data0 === "string"){
if(!(formats16.test(data0))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data1 = data.updated_at;
if(typeof data1 === "string"){
if(!(formats16.test(data1))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
const validator12 = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "metadata")){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
const validator13 = validate37;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union1, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union1}});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.collaborators === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "collaborators"}});
errors++;
}
if(data.collaborators !== undefined){
let data0 = data.collaborators;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate38(data0[i0], {instancePath:instancePath+"/collaborators/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/collaborators",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
const validator14 = validate40;
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "User") || (data === "Team"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: ["User","Team"]}});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data === "reader") || (data === "writer")) || (data === "admin"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: ["reader","writer","admin"]}});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actor_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor_type"}});
errors++;
}
if(data.actor_identifier === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor_identifier"}});
errors++;
}
if(data.role === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "actor_type") || (key0 === "actor_identifier")) || (key0 === "role"))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actor_type !== undefined){
if(!(validate41(data.actor_type, {instancePath:instancePath+"/actor_type",parentData:data,parentDataProperty:"actor_type",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.actor_identifier !== undefined){
if(typeof data.actor_identifier !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_identifier",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.role !== undefined){
if(!(validate43(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
const validator15 = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union1, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union1}});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
const validator16 = validate46;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "User") || (data === "Team"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: ["User","Team"]}});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
const validator17 = validate47;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
for(const key0 in data){
if(!(key0 === "role")){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data0 === "reader") || (data0 === "writer")) || (data0 === "admin")) || (data0 === "no_access"))){
vErrors = report(vErrors, {instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["reader","writer","admin","no_access"]}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
const validator18 = validate48;
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data === "reader") || (data === "no_access"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: ["reader","no_access"]}});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "general_instructions")) || (key0 === "base_role")) || (key0 === "resources_attributes"))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.general_instructions !== undefined){
let data2 = data.general_instructions;
if(typeof data2 === "string"){
if(func0(data2) > 4000){
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.base_role !== undefined){
if(!(validate49(data.base_role, {instancePath:instancePath+"/base_role",parentData:data,parentDataProperty:"base_role",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.resources_attributes !== undefined){
let data4 = data.resources_attributes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate14(data4[i0], {instancePath:instancePath+"/resources_attributes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/resources_attributes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
const validator19 = validate52;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "general_instructions")) || (key0 === "base_role")) || (key0 === "resources_attributes"))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.general_instructions !== undefined){
let data2 = data.general_instructions;
if(typeof data2 === "string"){
if(func0(data2) > 4000){
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"maxLength",params:{limit: 4000}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/general_instructions",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.base_role !== undefined){
if(!(validate49(data.base_role, {instancePath:instancePath+"/base_role",parentData:data,parentDataProperty:"base_role",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
if(data.resources_attributes !== undefined){
let data4 = data.resources_attributes;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data4[i0], {instancePath:instancePath+"/resources_attributes/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/resources_attributes",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
const validator20 = validate55;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actor_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor_type"}});
errors++;
}
if(data.role === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.actor_type !== undefined){
let data0 = data.actor_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("User" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"const",params:{allowedValue: "User"}});
errors++;
}
}
if(data.role !== undefined){
if(!(validate43(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.company !== undefined){
let data2 = data.company;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/company",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.blog !== undefined){
let data3 = data.blog;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/blog",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.location !== undefined){
let data4 = data.location;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.hireable !== undefined){
let data5 = data.hireable;
if((typeof data5 !== "boolean") && (data5 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/hireable",keyword:"type",params:{type: ["boolean","null"]}});
errors++;
}
}
if(data.bio !== undefined){
let data6 = data.bio;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/bio",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.twitter_username !== undefined){
let data7 = data.twitter_username;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/twitter_username",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.public_repos !== undefined){
let data8 = data.public_repos;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
vErrors = report(vErrors, {instancePath:instancePath+"/public_repos",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.public_gists !== undefined){
let data9 = data.public_gists;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = report(vErrors, {instancePath:instancePath+"/public_gists",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.followers !== undefined){
let data10 = data.followers;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
vErrors = report(vErrors, {instancePath:instancePath+"/followers",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.following !== undefined){
let data11 = data.following;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
vErrors = report(vErrors, {instancePath:instancePath+"/following",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.created_at !== undefined){
let data12 = data.created_at;
if(typeof data12 === "string"){
if(!(formats16.test(data12))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data13 = data.updated_at;
if(typeof data13 === "string"){
if(!(formats16.test(data13))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.collaborators === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "collaborators"}});
errors++;
}
if(data.collaborators !== undefined){
let data0 = data.collaborators;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data0[i0], {instancePath:instancePath+"/collaborators/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/collaborators",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
const validator21 = validate60;
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actor_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor_type"}});
errors++;
}
if(data.actor_identifier === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor_identifier"}});
errors++;
}
if(data.role === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
for(const key0 in data){
if(!(((key0 === "actor_type") || (key0 === "actor_identifier")) || (key0 === "role"))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.actor_type !== undefined){
let data0 = data.actor_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("User" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"const",params:{allowedValue: "User"}});
errors++;
}
}
if(data.actor_identifier !== undefined){
if(typeof data.actor_identifier !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_identifier",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.role !== undefined){
if(!(validate43(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
const validator22 = validate62;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actor_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor_type"}});
errors++;
}
if(data.role === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.actor_type !== undefined){
let data0 = data.actor_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("User" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"const",params:{allowedValue: "User"}});
errors++;
}
}
if(data.role !== undefined){
if(!(validate43(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.company !== undefined){
let data2 = data.company;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/company",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.blog !== undefined){
let data3 = data.blog;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/blog",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.location !== undefined){
let data4 = data.location;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.hireable !== undefined){
let data5 = data.hireable;
if((typeof data5 !== "boolean") && (data5 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/hireable",keyword:"type",params:{type: ["boolean","null"]}});
errors++;
}
}
if(data.bio !== undefined){
let data6 = data.bio;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/bio",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.twitter_username !== undefined){
let data7 = data.twitter_username;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/twitter_username",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.public_repos !== undefined){
let data8 = data.public_repos;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
vErrors = report(vErrors, {instancePath:instancePath+"/public_repos",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.public_gists !== undefined){
let data9 = data.public_gists;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = report(vErrors, {instancePath:instancePath+"/public_gists",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.followers !== undefined){
let data10 = data.followers;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
vErrors = report(vErrors, {instancePath:instancePath+"/followers",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.following !== undefined){
let data11 = data.following;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
vErrors = report(vErrors, {instancePath:instancePath+"/following",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.created_at !== undefined){
let data12 = data.created_at;
if(typeof data12 === "string"){
if(!(formats16.test(data12))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data13 = data.updated_at;
if(typeof data13 === "string"){
if(!(formats16.test(data13))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
const validator23 = validate65;
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if("User" !== data){
vErrors = report(vErrors, {instancePath,keyword:"const",params:{allowedValue: "User"}});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
const validator24 = validate66;
const schema39 = {"type":["object","null"],"properties":{"location":{"type":"string"},"geo":{"type":"string","enum":["EuropeWest","SoutheastAsia","UsEast","UsWest"]},"client_ip":{"type":"string"},"machine":{"type":"string"},"devcontainer_path":{"type":"string"},"multi_repo_permissions_opt_out":{"type":"boolean"},"working_directory":{"type":"string"},"idle_timeout_minutes":{"type":"integer"},"display_name":{"type":"string"},"retention_period_minutes":{"type":"integer","minimum":0,"maximum":43200}},"additionalProperties":false};
const func4 = Object.prototype.hasOwnProperty;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema39.properties, key0))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.geo !== undefined){
let data1 = data.geo;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/geo",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data1 === "EuropeWest") || (data1 === "SoutheastAsia")) || (data1 === "UsEast")) || (data1 === "UsWest"))){
vErrors = report(vErrors, {instancePath:instancePath+"/geo",keyword:"enum",params:{allowedValues: ["EuropeWest","SoutheastAsia","UsEast","UsWest"]}});
errors++;
}
}
if(data.client_ip !== undefined){
if(typeof data.client_ip !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/client_ip",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.machine !== undefined){
if(typeof data.machine !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/machine",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.devcontainer_path !== undefined){
if(typeof data.devcontainer_path !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/devcontainer_path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.multi_repo_permissions_opt_out !== undefined){
if(typeof data.multi_repo_permissions_opt_out !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/multi_repo_permissions_opt_out",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.working_directory !== undefined){
if(typeof data.working_directory !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/working_directory",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.idle_timeout_minutes !== undefined){
let data7 = data.idle_timeout_minutes;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
vErrors = report(vErrors, {instancePath:instancePath+"/idle_timeout_minutes",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.retention_period_minutes !== undefined){
let data9 = data.retention_period_minutes;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
vErrors = report(vErrors, {instancePath:instancePath+"/retention_period_minutes",keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data9 == "number"){
if(data9 > 43200 || isNaN(data9)){
vErrors = report(vErrors, {instancePath:instancePath+"/retention_period_minutes",keyword:"maximum",params:{comparison: "<=", limit: 43200}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = report(vErrors, {instancePath:instancePath+"/retention_period_minutes",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
const validator25 = validate67;
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.archive_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "archive_url"}});
errors++;
}
if(data.assignees_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "assignees_url"}});
errors++;
}
if(data.blobs_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "blobs_url"}});
errors++;
}
if(data.branches_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "branches_url"}});
errors++;
}
if(data.collaborators_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "collaborators_url"}});
errors++;
}
if(data.comments_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "comments_url"}});
errors++;
}
if(data.commits_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "commits_url"}});
errors++;
}
if(data.compare_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "compare_url"}});
errors++;
}
if(data.contents_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "contents_url"}});
errors++;
}
if(data.contributors_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "contributors_url"}});
errors++;
}
if(data.deployments_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "deployments_url"}});
errors++;
}
if(data.description === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.downloads_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "downloads_url"}});
errors++;
}
if(data.events_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "events_url"}});
errors++;
}
if(data.fork === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "fork"}});
errors++;
}
if(data.forks_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "forks_url"}});
errors++;
}
if(data.full_name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "full_name"}});
errors++;
}
if(data.git_commits_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "git_commits_url"}});
errors++;
}
if(data.git_refs_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "git_refs_url"}});
errors++;
}
if(data.git_tags_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "git_tags_url"}});
errors++;
}
if(data.hooks_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hooks_url"}});
errors++;
}
if(data.html_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "html_url"}});
errors++;
}
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.node_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "node_id"}});
errors++;
}
if(data.issue_comment_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issue_comment_url"}});
errors++;
}
if(data.issue_events_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issue_events_url"}});
errors++;
}
if(data.issues_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issues_url"}});
errors++;
}
if(data.keys_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "keys_url"}});
errors++;
}
if(data.labels_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "labels_url"}});
errors++;
}
if(data.languages_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "languages_url"}});
errors++;
}
if(data.merges_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "merges_url"}});
errors++;
}
if(data.milestones_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "milestones_url"}});
errors++;
}
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.notifications_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "notifications_url"}});
errors++;
}
if(data.owner === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
if(data.private === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "private"}});
errors++;
}
if(data.pulls_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pulls_url"}});
errors++;
}
if(data.releases_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "releases_url"}});
errors++;
}
if(data.stargazers_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stargazers_url"}});
errors++;
}
if(data.statuses_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "statuses_url"}});
errors++;
}
if(data.subscribers_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subscribers_url"}});
errors++;
}
if(data.subscription_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "subscription_url"}});
errors++;
}
if(data.tags_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tags_url"}});
errors++;
}
if(data.teams_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "teams_url"}});
errors++;
}
if(data.trees_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "trees_url"}});
errors++;
}
if(data.url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/node_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.full_name !== undefined){
if(typeof data.full_name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/full_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate7(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.private !== undefined){
if(typeof data.private !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/private",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.html_url !== undefined){
let data6 = data.html_url;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data7 = data.description;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.fork !== undefined){
if(typeof data.fork !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/fork",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.archive_url !== undefined){
if(typeof data.archive_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/archive_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.assignees_url !== undefined){
if(typeof data.assignees_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/assignees_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.blobs_url !== undefined){
if(typeof data.blobs_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/blobs_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.branches_url !== undefined){
if(typeof data.branches_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/branches_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.collaborators_url !== undefined){
if(typeof data.collaborators_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/collaborators_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.comments_url !== undefined){
if(typeof data.comments_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/comments_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.commits_url !== undefined){
if(typeof data.commits_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/commits_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.compare_url !== undefined){
if(typeof data.compare_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/compare_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contents_url !== undefined){
if(typeof data.contents_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/contents_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.contributors_url !== undefined){
let data19 = data.contributors_url;
if(typeof data19 === "string"){
if(!(formats0.test(data19))){
vErrors = report(vErrors, {instancePath:instancePath+"/contributors_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/contributors_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.deployments_url !== undefined){
let data20 = data.deployments_url;
if(typeof data20 === "string"){
if(!(formats0.test(data20))){
vErrors = report(vErrors, {instancePath:instancePath+"/deployments_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/deployments_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.downloads_url !== undefined){
let data21 = data.downloads_url;
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
vErrors = report(vErrors, {instancePath:instancePath+"/downloads_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/downloads_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.events_url !== undefined){
let data22 = data.events_url;
if(typeof data22 === "string"){
if(!(formats0.test(data22))){
vErrors = report(vErrors, {instancePath:instancePath+"/events_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/events_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.forks_url !== undefined){
let data23 = data.forks_url;
if(typeof data23 === "string"){
if(!(formats0.test(data23))){
vErrors = report(vErrors, {instancePath:instancePath+"/forks_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/forks_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.git_commits_url !== undefined){
if(typeof data.git_commits_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/git_commits_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.git_refs_url !== undefined){
if(typeof data.git_refs_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/git_refs_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.git_tags_url !== undefined){
if(typeof data.git_tags_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/git_tags_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.git_url !== undefined){
if(typeof data.git_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/git_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.issue_comment_url !== undefined){
if(typeof data.issue_comment_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/issue_comment_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.issue_events_url !== undefined){
if(typeof data.issue_events_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/issue_events_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.issues_url !== undefined){
if(typeof data.issues_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/issues_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.keys_url !== undefined){
if(typeof data.keys_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/keys_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.labels_url !== undefined){
if(typeof data.labels_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/labels_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.languages_url !== undefined){
let data33 = data.languages_url;
if(typeof data33 === "string"){
if(!(formats0.test(data33))){
vErrors = report(vErrors, {instancePath:instancePath+"/languages_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/languages_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.merges_url !== undefined){
let data34 = data.merges_url;
if(typeof data34 === "string"){
if(!(formats0.test(data34))){
vErrors = report(vErrors, {instancePath:instancePath+"/merges_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/merges_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.milestones_url !== undefined){
if(typeof data.milestones_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/milestones_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.notifications_url !== undefined){
if(typeof data.notifications_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/notifications_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pulls_url !== undefined){
if(typeof data.pulls_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/pulls_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.releases_url !== undefined){
if(typeof data.releases_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/releases_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.ssh_url !== undefined){
if(typeof data.ssh_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/ssh_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stargazers_url !== undefined){
let data40 = data.stargazers_url;
if(typeof data40 === "string"){
if(!(formats0.test(data40))){
vErrors = report(vErrors, {instancePath:instancePath+"/stargazers_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/stargazers_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.statuses_url !== undefined){
if(typeof data.statuses_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/statuses_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subscribers_url !== undefined){
let data42 = data.subscribers_url;
if(typeof data42 === "string"){
if(!(formats0.test(data42))){
vErrors = report(vErrors, {instancePath:instancePath+"/subscribers_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/subscribers_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.subscription_url !== undefined){
let data43 = data.subscription_url;
if(typeof data43 === "string"){
if(!(formats0.test(data43))){
vErrors = report(vErrors, {instancePath:instancePath+"/subscription_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/subscription_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.tags_url !== undefined){
let data44 = data.tags_url;
if(typeof data44 === "string"){
if(!(formats0.test(data44))){
vErrors = report(vErrors, {instancePath:instancePath+"/tags_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/tags_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.teams_url !== undefined){
let data45 = data.teams_url;
if(typeof data45 === "string"){
if(!(formats0.test(data45))){
vErrors = report(vErrors, {instancePath:instancePath+"/teams_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/teams_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.trees_url !== undefined){
if(typeof data.trees_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/trees_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.clone_url !== undefined){
if(typeof data.clone_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/clone_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mirror_url !== undefined){
let data48 = data.mirror_url;
if((typeof data48 !== "string") && (data48 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/mirror_url",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.hooks_url !== undefined){
let data49 = data.hooks_url;
if(typeof data49 === "string"){
if(!(formats0.test(data49))){
vErrors = report(vErrors, {instancePath:instancePath+"/hooks_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/hooks_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.svn_url !== undefined){
if(typeof data.svn_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/svn_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.homepage !== undefined){
let data51 = data.homepage;
if((typeof data51 !== "string") && (data51 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/homepage",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.language !== undefined){
let data52 = data.language;
if((typeof data52 !== "string") && (data52 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/language",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.forks_count !== undefined){
let data53 = data.forks_count;
if(!((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53)))){
vErrors = report(vErrors, {instancePath:instancePath+"/forks_count",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.stargazers_count !== undefined){
let data54 = data.stargazers_count;
if(!((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54)))){
vErrors = report(vErrors, {instancePath:instancePath+"/stargazers_count",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.watchers_count !== undefined){
let data55 = data.watchers_count;
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
vErrors = report(vErrors, {instancePath:instancePath+"/watchers_count",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.size !== undefined){
let data56 = data.size;
if(!((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56)))){
vErrors = report(vErrors, {instancePath:instancePath+"/size",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.default_branch !== undefined){
if(typeof data.default_branch !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/default_branch",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.open_issues_count !== undefined){
let data58 = data.open_issues_count;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
vErrors = report(vErrors, {instancePath:instancePath+"/open_issues_count",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.is_template !== undefined){
if(typeof data.is_template !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/is_template",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.topics !== undefined){
let data60 = data.topics;
if(Array.isArray(data60)){
const len0 = data60.length;
for(let i0=0; i0<len0; i0++){
if(typeof data60[i0] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/topics/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/topics",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.has_issues !== undefined){
if(typeof data.has_issues !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_issues",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.has_projects !== undefined){
if(typeof data.has_projects !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_projects",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.has_wiki !== undefined){
if(typeof data.has_wiki !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_wiki",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.has_pages !== undefined){
if(typeof data.has_pages !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_pages",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.has_downloads !== undefined){
if(typeof data.has_downloads !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_downloads",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.has_discussions !== undefined){
if(typeof data.has_discussions !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_discussions",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.has_pull_requests !== undefined){
if(typeof data.has_pull_requests !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_pull_requests",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.pull_request_creation_policy !== undefined){
let data69 = data.pull_request_creation_policy;
if(typeof data69 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/pull_request_creation_policy",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data69 === "all") || (data69 === "collaborators_only"))){
vErrors = report(vErrors, {instancePath:instancePath+"/pull_request_creation_policy",keyword:"enum",params:{allowedValues: ["all","collaborators_only"]}});
errors++;
}
}
if(data.archived !== undefined){
if(typeof data.archived !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/archived",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/disabled",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.visibility !== undefined){
if(typeof data.visibility !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/visibility",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.pushed_at !== undefined){
let data73 = data.pushed_at;
if((typeof data73 !== "string") && (data73 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/pushed_at",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data73 === "string"){
if(!(formats16.test(data73))){
vErrors = report(vErrors, {instancePath:instancePath+"/pushed_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.created_at !== undefined){
let data74 = data.created_at;
if((typeof data74 !== "string") && (data74 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data74 === "string"){
if(!(formats16.test(data74))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.updated_at !== undefined){
let data75 = data.updated_at;
if((typeof data75 !== "string") && (data75 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data75 === "string"){
if(!(formats16.test(data75))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.permissions !== undefined){
let data76 = data.permissions;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.admin !== undefined){
if(typeof data76.admin !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/permissions/admin",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data76.maintain !== undefined){
if(typeof data76.maintain !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/permissions/maintain",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data76.push !== undefined){
if(typeof data76.push !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/permissions/push",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data76.triage !== undefined){
if(typeof data76.triage !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/permissions/triage",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data76.pull !== undefined){
if(typeof data76.pull !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/permissions/pull",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/permissions",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.role_name !== undefined){
if(typeof data.role_name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/role_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.temp_clone_token !== undefined){
if(typeof data.temp_clone_token !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/temp_clone_token",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.delete_branch_on_merge !== undefined){
if(typeof data.delete_branch_on_merge !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/delete_branch_on_merge",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.subscribers_count !== undefined){
let data85 = data.subscribers_count;
if(!((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85)))){
vErrors = report(vErrors, {instancePath:instancePath+"/subscribers_count",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.network_count !== undefined){
let data86 = data.network_count;
if(!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))){
vErrors = report(vErrors, {instancePath:instancePath+"/network_count",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.license !== undefined){
let data87 = data.license;
if((!(data87 && typeof data87 == "object" && !Array.isArray(data87))) && (data87 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/license",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.key !== undefined){
if(typeof data87.key !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/license/key",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data87.name !== undefined){
if(typeof data87.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/license/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data87.spdx_id !== undefined){
if(typeof data87.spdx_id !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/license/spdx_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data87.url !== undefined){
let data91 = data87.url;
if((typeof data91 !== "string") && (data91 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/license/url",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data87.node_id !== undefined){
if(typeof data87.node_id !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/license/node_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
if(data.forks !== undefined){
let data93 = data.forks;
if(!((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93)))){
vErrors = report(vErrors, {instancePath:instancePath+"/forks",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.open_issues !== undefined){
let data94 = data.open_issues;
if(!((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94)))){
vErrors = report(vErrors, {instancePath:instancePath+"/open_issues",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.watchers !== undefined){
let data95 = data.watchers;
if(!((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95)))){
vErrors = report(vErrors, {instancePath:instancePath+"/watchers",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.allow_forking !== undefined){
if(typeof data.allow_forking !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/allow_forking",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.web_commit_signoff_required !== undefined){
if(typeof data.web_commit_signoff_required !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/web_commit_signoff_required",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.custom_properties !== undefined){
let data98 = data.custom_properties;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/custom_properties",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((data === "Unknown") || (data === "Created")) || (data === "Queued")) || (data === "Provisioning")) || (data === "Available")) || (data === "Awaiting")) || (data === "Unavailable")) || (data === "Deleted")) || (data === "Moved")) || (data === "Shutdown")) || (data === "Archived")) || (data === "Starting")) || (data === "ShuttingDown")) || (data === "Failed")) || (data === "Exporting")) || (data === "Updating")) || (data === "Rebuilding"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: ["Unknown","Created","Queued","Provisioning","Available","Awaiting","Unavailable","Deleted","Moved","Shutdown","Archived","Starting","ShuttingDown","Failed","Exporting","Updating","Rebuilding"]}});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ahead !== undefined){
let data0 = data.ahead;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/ahead",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.behind !== undefined){
let data1 = data.behind;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/behind",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.has_unpushed_changes !== undefined){
if(typeof data.has_unpushed_changes !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_unpushed_changes",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.has_uncommitted_changes !== undefined){
if(typeof data.has_uncommitted_changes !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/has_uncommitted_changes",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.ref !== undefined){
if(typeof data.ref !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/ref",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.environment_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "environment_id"}});
errors++;
}
if(data.owner === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "owner"}});
errors++;
}
if(data.billable_owner === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "billable_owner"}});
errors++;
}
if(data.repository === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repository"}});
errors++;
}
if(data.machine === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "machine"}});
errors++;
}
if(data.prebuild === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "prebuild"}});
errors++;
}
if(data.created_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "created_at"}});
errors++;
}
if(data.updated_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "updated_at"}});
errors++;
}
if(data.last_used_at === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "last_used_at"}});
errors++;
}
if(data.state === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors++;
}
if(data.url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.git_status === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "git_status"}});
errors++;
}
if(data.location === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "location"}});
errors++;
}
if(data.idle_timeout_minutes === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "idle_timeout_minutes"}});
errors++;
}
if(data.web_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "web_url"}});
errors++;
}
if(data.machines_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "machines_url"}});
errors++;
}
if(data.start_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "start_url"}});
errors++;
}
if(data.stop_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "stop_url"}});
errors++;
}
if(data.pulls_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "pulls_url"}});
errors++;
}
if(data.recent_folders === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "recent_folders"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.display_name !== undefined){
let data2 = data.display_name;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/display_name",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.environment_id !== undefined){
let data3 = data.environment_id;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/environment_id",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.owner !== undefined){
if(!(validate7(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.billable_owner !== undefined){
if(!(validate7(data.billable_owner, {instancePath:instancePath+"/billable_owner",parentData:data,parentDataProperty:"billable_owner",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
if(!(validate70(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.machine !== undefined){
if(countMatches(union0, data.machine) !== 1){
vErrors = report(vErrors, {instancePath:instancePath+"/machine",keyword:"oneOf",params:{union: union0}});
errors++;
}
}
if(data.devcontainer_path !== undefined){
let data8 = data.devcontainer_path;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/devcontainer_path",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.prebuild !== undefined){
let data9 = data.prebuild;
if((typeof data9 !== "boolean") && (data9 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/prebuild",keyword:"type",params:{type: ["boolean","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!(formats16.test(data10))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data11 = data.updated_at;
if(typeof data11 === "string"){
if(!(formats16.test(data11))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.last_used_at !== undefined){
let data12 = data.last_used_at;
if(typeof data12 === "string"){
if(!(formats16.test(data12))){
vErrors = report(vErrors, {instancePath:instancePath+"/last_used_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/last_used_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.state !== undefined){
if(!(validate73(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data14 = data.url;
if(typeof data14 === "string"){
if(!(formats0.test(data14))){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.git_status !== undefined){
if(!(validate75(data.git_status, {instancePath:instancePath+"/git_status",parentData:data,parentDataProperty:"git_status",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data16 = data.location;
if(typeof data16 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data16 === "EastUs") || (data16 === "SouthEastAsia")) || (data16 === "WestEurope")) || (data16 === "WestUs2"))){
vErrors = report(vErrors, {instancePath:instancePath+"/location",keyword:"enum",params:{allowedValues: ["EastUs","SouthEastAsia","WestEurope","WestUs2"]}});
errors++;
}
}
if(data.idle_timeout_minutes !== undefined){
let data17 = data.idle_timeout_minutes;
if((!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))) && (data17 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/idle_timeout_minutes",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.web_url !== undefined){
let data18 = data.web_url;
if(typeof data18 === "string"){
if(!(formats0.test(data18))){
vErrors = report(vErrors, {instancePath:instancePath+"/web_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/web_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.machines_url !== undefined){
let data19 = data.machines_url;
if(typeof data19 === "string"){
if(!(formats0.test(data19))){
vErrors = report(vErrors, {instancePath:instancePath+"/machines_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/machines_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.start_url !== undefined){
let data20 = data.start_url;
if(typeof data20 === "string"){
if(!(formats0.test(data20))){
vErrors = report(vErrors, {instancePath:instancePath+"/start_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/start_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.stop_url !== undefined){
let data21 = data.stop_url;
if(typeof data21 === "string"){
if(!(formats0.test(data21))){
vErrors = report(vErrors, {instancePath:instancePath+"/stop_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/stop_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.publish_url !== undefined){
let data22 = data.publish_url;
if((typeof data22 !== "string") && (data22 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/publish_url",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data22 === "string"){
if(!(formats0.test(data22))){
vErrors = report(vErrors, {instancePath:instancePath+"/publish_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
}
if(data.pulls_url !== undefined){
let data23 = data.pulls_url;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/pulls_url",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data23 === "string"){
if(!(formats0.test(data23))){
vErrors = report(vErrors, {instancePath:instancePath+"/pulls_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
}
if(data.recent_folders !== undefined){
let data24 = data.recent_folders;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
if(typeof data24[i0] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/recent_folders/" + i0,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/recent_folders",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.runtime_constraints !== undefined){
let data26 = data.runtime_constraints;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.allowed_port_privacy_settings !== undefined){
let data27 = data26.allowed_port_privacy_settings;
if((!(Array.isArray(data27))) && (data27 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/runtime_constraints/allowed_port_privacy_settings",keyword:"type",params:{type: ["array","null"]}});
errors++;
}
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(typeof data27[i1] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/runtime_constraints/allowed_port_privacy_settings/" + i1,keyword:"type",params:{type: "string"}});
errors++;
}
}
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/runtime_constraints",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.pending_operation !== undefined){
let data29 = data.pending_operation;
if((typeof data29 !== "boolean") && (data29 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/pending_operation",keyword:"type",params:{type: ["boolean","null"]}});
errors++;
}
}
if(data.pending_operation_disabled_reason !== undefined){
let data30 = data.pending_operation_disabled_reason;
if((typeof data30 !== "string") && (data30 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/pending_operation_disabled_reason",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.idle_timeout_notice !== undefined){
let data31 = data.idle_timeout_notice;
if((typeof data31 !== "string") && (data31 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/idle_timeout_notice",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.retention_period_minutes !== undefined){
let data32 = data.retention_period_minutes;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/retention_period_minutes",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.retention_expires_at !== undefined){
let data33 = data.retention_expires_at;
if((typeof data33 !== "string") && (data33 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/retention_expires_at",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(typeof data33 === "string"){
if(!(formats16.test(data33))){
vErrors = report(vErrors, {instancePath:instancePath+"/retention_expires_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
}
if(data.last_known_stop_notice !== undefined){
let data34 = data.last_known_stop_notice;
if((typeof data34 !== "string") && (data34 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/last_known_stop_notice",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
const validator26 = validate77;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.documentation_url !== undefined){
if(typeof data.documentation_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/documentation_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
const validator27 = validate78;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.login === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.avatar_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "avatar_url"}});
errors++;
}
if(data.html_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "html_url"}});
errors++;
}
if(data.type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.avatar_url !== undefined){
let data3 = data.avatar_url;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = report(vErrors, {instancePath:instancePath+"/avatar_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/avatar_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.html_url !== undefined){
let data4 = data.html_url;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
const validator28 = validate79;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "integer"}});
errors++;
}
if(typeof data == "number"){
if(data < 1 || isNaN(data)){
vErrors = report(vErrors, {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
validate79.errors = vErrors;
return errors === 0;
}
const validator29 = validate80;
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.login === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "login"}});
errors++;
}
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.node_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "node_id"}});
errors++;
}
if(data.url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors++;
}
if(data.repos_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repos_url"}});
errors++;
}
if(data.events_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "events_url"}});
errors++;
}
if(data.hooks_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "hooks_url"}});
errors++;
}
if(data.issues_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issues_url"}});
errors++;
}
if(data.members_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "members_url"}});
errors++;
}
if(data.public_members_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "public_members_url"}});
errors++;
}
if(data.avatar_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "avatar_url"}});
errors++;
}
if(data.description === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.login !== undefined){
if(typeof data.login !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/login",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/node_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.repos_url !== undefined){
let data4 = data.repos_url;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/repos_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/repos_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.events_url !== undefined){
let data5 = data.events_url;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/events_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/events_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.hooks_url !== undefined){
if(typeof data.hooks_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/hooks_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.issues_url !== undefined){
if(typeof data.issues_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/issues_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members_url !== undefined){
if(typeof data.members_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/members_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.public_members_url !== undefined){
if(typeof data.public_members_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/public_members_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.avatar_url !== undefined){
if(typeof data.avatar_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/avatar_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data11 = data.description;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate81(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "array"}});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
const validator30 = validate83;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.full_name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "full_name"}});
errors++;
}
if(data.private === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "private"}});
errors++;
}
if(data.html_url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "html_url"}});
errors++;
}
if(data.description === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors++;
}
if(data.default_branch === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "default_branch"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.full_name !== undefined){
if(typeof data.full_name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/full_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.private !== undefined){
if(typeof data.private !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/private",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.html_url !== undefined){
let data4 = data.html_url;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data5 = data.description;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.default_branch !== undefined){
if(typeof data.default_branch !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/default_branch",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
const validator31 = validate84;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.display_name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "display_name"}});
errors++;
}
if(data.operating_system === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "operating_system"}});
errors++;
}
if(data.storage_in_bytes === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "storage_in_bytes"}});
errors++;
}
if(data.memory_in_bytes === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "memory_in_bytes"}});
errors++;
}
if(data.cpus === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cpus"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.operating_system !== undefined){
if(typeof data.operating_system !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/operating_system",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.storage_in_bytes !== undefined){
let data3 = data.storage_in_bytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
vErrors = report(vErrors, {instancePath:instancePath+"/storage_in_bytes",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.memory_in_bytes !== undefined){
let data4 = data.memory_in_bytes;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
vErrors = report(vErrors, {instancePath:instancePath+"/memory_in_bytes",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.cpus !== undefined){
let data5 = data.cpus;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = report(vErrors, {instancePath:instancePath+"/cpus",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.prebuild_availability !== undefined){
let data6 = data.prebuild_availability;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/prebuild_availability",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
if(!((((data6 === "none") || (data6 === "ready")) || (data6 === "in_progress")) || (data6 === null))){
vErrors = report(vErrors, {instancePath:instancePath+"/prebuild_availability",keyword:"enum",params:{allowedValues: ["none","ready","in_progress",null]}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
const validator32 = validate85;
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data !== null){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "null"}});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
const validator33 = validate86;
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.actor_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "actor_type"}});
errors++;
}
if(data.role === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "role"}});
errors++;
}
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.node_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "node_id"}});
errors++;
}
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.slug === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "slug"}});
errors++;
}
if(data.actor_type !== undefined){
let data0 = data.actor_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("Team" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/actor_type",keyword:"const",params:{allowedValue: "Team"}});
errors++;
}
}
if(data.role !== undefined){
if(!(validate43(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/node_id",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.slug !== undefined){
if(typeof data.slug !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/slug",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.description !== undefined){
let data6 = data.description;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.privacy !== undefined){
if(typeof data.privacy !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/privacy",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.notification_setting !== undefined){
if(typeof data.notification_setting !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/notification_setting",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 === "string"){
if(!(formats0.test(data9))){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.html_url !== undefined){
let data10 = data.html_url;
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.members_url !== undefined){
if(typeof data.members_url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/members_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.repositories_url !== undefined){
let data12 = data.repositories_url;
if(typeof data12 === "string"){
if(!(formats0.test(data12))){
vErrors = report(vErrors, {instancePath:instancePath+"/repositories_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/repositories_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.parent !== undefined){
let data13 = data.parent;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/parent",keyword:"type",params:{type: ["object","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data14 = data.created_at;
if(typeof data14 === "string"){
if(!(formats16.test(data14))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data15 = data.updated_at;
if(typeof data15 === "string"){
if(!(formats16.test(data15))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.organization !== undefined){
if(!(validate81(data.organization, {instancePath:instancePath+"/organization",parentData:data,parentDataProperty:"organization",rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.organization_id !== undefined){
let data17 = data.organization_id;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
vErrors = report(vErrors, {instancePath:instancePath+"/organization_id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
const validator34 = validate89;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repository_id"}});
errors++;
}
if(data.repository_id !== undefined){
let data0 = data.repository_id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/repository_id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = report(vErrors, {});
errors++;
}
}
else {
vErrors = report(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = report(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.resource_type !== undefined){
let data0 = data.resource_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("repository" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "repository"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate90(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
const validator35 = validate92;
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repository_id"}});
errors++;
}
if(data.file_path === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "file_path"}});
errors++;
}
if(data.repository_id !== undefined){
let data0 = data.repository_id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/repository_id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.file_path !== undefined){
if(typeof data.file_path !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/file_path",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.sha !== undefined){
if(typeof data.sha !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/sha",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = report(vErrors, {});
errors++;
}
}
else {
vErrors = report(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = report(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.resource_type !== undefined){
let data0 = data.resource_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("github_file" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "github_file"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate93(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
const validator36 = validate95;
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data.text === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "text"}});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = report(vErrors, {});
errors++;
}
}
else {
vErrors = report(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = report(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.resource_type !== undefined){
let data0 = data.resource_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("free_text" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "free_text"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate96(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
const validator37 = validate98;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repository_id"}});
errors++;
}
if(data.number === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.repository_id !== undefined){
let data0 = data.repository_id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/repository_id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = report(vErrors, {});
errors++;
}
}
else {
vErrors = report(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = report(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.resource_type !== undefined){
let data0 = data.resource_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("github_issue" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "github_issue"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate99(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
const validator38 = validate101;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository_id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "repository_id"}});
errors++;
}
if(data.number === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "number"}});
errors++;
}
if(data.repository_id !== undefined){
let data0 = data.repository_id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/repository_id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.number !== undefined){
let data1 = data.number;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/number",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = report(vErrors, {});
errors++;
}
}
else {
vErrors = report(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = report(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.resource_type !== undefined){
let data0 = data.resource_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("github_pull_request" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "github_pull_request"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate102(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
const validator39 = validate104;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data2 = data.copilot_chat_attachment_id;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.media_type !== undefined){
if(typeof data.media_type !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/media_type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.height !== undefined){
let data5 = data.height;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = report(vErrors, {instancePath:instancePath+"/height",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.width !== undefined){
let data6 = data.width;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = report(vErrors, {instancePath:instancePath+"/width",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = report(vErrors, {});
errors++;
}
}
else {
vErrors = report(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = report(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.resource_type !== undefined){
let data0 = data.resource_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("uploaded_text_file" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "uploaded_text_file"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate105(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
const validator40 = validate107;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data2 = data.copilot_chat_attachment_id;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.media_type !== undefined){
if(typeof data.media_type !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/media_type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.height !== undefined){
let data5 = data.height;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
vErrors = report(vErrors, {instancePath:instancePath+"/height",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.width !== undefined){
let data6 = data.width;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
vErrors = report(vErrors, {instancePath:instancePath+"/width",keyword:"type",params:{type: "integer"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = report(vErrors, {});
errors++;
}
}
else {
vErrors = report(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = report(vErrors, {instancePath,keyword:"not",params:{}});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.resource_type !== undefined){
let data0 = data.resource_type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("media_content" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "media_content"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate108(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
const validator41 = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(countMatches(union3, data) !== 1){
vErrors = report(vErrors, {instancePath,keyword:"oneOf",params:{union: union3}});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
const validator42 = validate111;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((data === "repository") || (data === "github_file")) || (data === "free_text")) || (data === "github_issue")) || (data === "github_pull_request")) || (data === "media_content")) || (data === "uploaded_text_file"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: ["repository","github_file","free_text","github_issue","github_pull_request","media_content","uploaded_text_file"]}});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
if(!(validate112(data.resource_type, {instancePath:instancePath+"/resource_type",parentData:data,parentDataProperty:"resource_type",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data._destroy !== undefined){
let data3 = data._destroy;
if(typeof data3 !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/_destroy",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(false !== data3){
vErrors = report(vErrors, {instancePath:instancePath+"/_destroy",keyword:"const",params:{allowedValue: false}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
const validator43 = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data._destroy === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "_destroy"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data._destroy !== undefined){
let data1 = data._destroy;
if(typeof data1 !== "boolean"){
vErrors = report(vErrors, {instancePath:instancePath+"/_destroy",keyword:"type",params:{type: "boolean"}});
errors++;
}
if(true !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/_destroy",keyword:"const",params:{allowedValue: true}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
const validator44 = validate115;
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("User" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "User"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
const validator45 = validate117;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "type"}});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
errors++;
}
if("Organization" !== data0){
vErrors = report(vErrors, {instancePath:instancePath+"/type",keyword:"const",params:{allowedValue: "Organization"}});
errors++;
}
}
if(data.gravatar_id !== undefined){
let data1 = data.gravatar_id;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/gravatar_id",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/name",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.company !== undefined){
let data3 = data.company;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/company",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.blog !== undefined){
let data4 = data.blog;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/blog",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.location !== undefined){
let data5 = data.location;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/location",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.email !== undefined){
let data6 = data.email;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/email",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.twitter_username !== undefined){
let data7 = data.twitter_username;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/twitter_username",keyword:"type",params:{type: ["string","null"]}});
errors++;
}
}
if(data.html_url !== undefined){
let data8 = data.html_url;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"format",params:{format: "uri"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/html_url",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.created_at !== undefined){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!(formats16.test(data9))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!(formats16.test(data10))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
const validator46 = validate119;
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
let data1 = data.resource_type;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("repository" !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "repository"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate90(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data3 = data.copilot_chat_attachment_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats16.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
const validator47 = validate121;
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
let data1 = data.resource_type;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("github_file" !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "github_file"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate93(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data3 = data.copilot_chat_attachment_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats16.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
const validator48 = validate123;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
let data1 = data.resource_type;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("free_text" !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "free_text"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate96(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data3 = data.copilot_chat_attachment_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats16.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
const validator49 = validate125;
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
let data1 = data.resource_type;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("github_issue" !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "github_issue"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate99(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data3 = data.copilot_chat_attachment_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats16.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
const validator50 = validate127;
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
let data1 = data.resource_type;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("github_pull_request" !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "github_pull_request"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate102(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data3 = data.copilot_chat_attachment_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats16.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
const validator51 = validate129;
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
let data1 = data.resource_type;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("uploaded_text_file" !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "uploaded_text_file"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate105(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data3 = data.copilot_chat_attachment_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats16.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
const validator52 = validate131;
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data.resource_type === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "resource_type"}});
errors++;
}
if(data.metadata === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "metadata"}});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"}});
errors++;
}
}
if(data.resource_type !== undefined){
let data1 = data.resource_type;
if(typeof data1 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"type",params:{type: "string"}});
errors++;
}
if("media_content" !== data1){
vErrors = report(vErrors, {instancePath:instancePath+"/resource_type",keyword:"const",params:{allowedValue: "media_content"}});
errors++;
}
}
if(data.metadata !== undefined){
if(!(validate108(data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
if(data.copilot_chat_attachment_id !== undefined){
let data3 = data.copilot_chat_attachment_id;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/copilot_chat_attachment_id",keyword:"type",params:{type: ["integer","null"]}});
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!(formats16.test(data4))){
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/created_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!(formats16.test(data5))){
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"format",params:{format: "date-time"}});
errors++;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/updated_at",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const union0: readonly CompiledValidator[] = [validator31, validator32];
const union1: readonly CompiledValidator[] = [validator22, validator33];
const union2: readonly CompiledValidator[] = [validator34, validator35, validator36, validator37, validator38];
const union3: readonly CompiledValidator[] = [validator34, validator35, validator36, validator37, validator38, validator39, validator40];
const union4: readonly CompiledValidator[] = [validator41, validator42, validator43];
const union5: readonly CompiledValidator[] = [validator44, validator45];
const union6: readonly CompiledValidator[] = [validator46, validator47, validator48, validator49, validator50, validator51, validator52];

/** The validators of what is sent to each operation, by its id. A bundle without answers has none for them. */
export const requestValidators: { readonly [id: string]: CompiledRequest } = {
  "copilot-spaces/list-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
      { name: "per_page", in: "query", required: false, validate: validator1 },
      { name: "before", in: "query", required: false, validate: validator0 },
      { name: "after", in: "query", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/create-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator4 },
  },
  "copilot-spaces/get-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/update-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator8 },
  },
  "copilot-spaces/delete-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/list-resources-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/create-resource-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator10 },
  },
  "copilot-spaces/get-resource-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "space_resource_id", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/update-resource-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "space_resource_id", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator12 },
  },
  "copilot-spaces/delete-resource-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "space_resource_id", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/list-collaborators-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/add-collaborator-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator14 },
  },
  "copilot-spaces/update-collaborator-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "actor_type", in: "path", required: true, validate: validator16 },
      { name: "actor_identifier", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator17 },
  },
  "copilot-spaces/remove-collaborator-for-org": {
    parameters: [
      { name: "org", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "actor_type", in: "path", required: true, validate: validator16 },
      { name: "actor_identifier", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/list-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
      { name: "per_page", in: "query", required: false, validate: validator1 },
      { name: "before", in: "query", required: false, validate: validator0 },
      { name: "after", in: "query", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/create-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator18 },
  },
  "copilot-spaces/get-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/update-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator19 },
  },
  "copilot-spaces/delete-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/list-resources-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/create-resource-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator10 },
  },
  "copilot-spaces/get-resource-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "space_resource_id", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/update-resource-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "space_resource_id", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator12 },
  },
  "copilot-spaces/delete-resource-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "space_resource_id", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/list-collaborators-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "copilot-spaces/add-collaborator-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator21 },
  },
  "copilot-spaces/update-collaborator-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "actor_type", in: "path", required: true, validate: validator23 },
      { name: "actor_identifier", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: true, validate: validator17 },
  },
  "copilot-spaces/remove-collaborator-for-user": {
    parameters: [
      { name: "username", in: "path", required: true, validate: validator0 },
      { name: "space_number", in: "path", required: true, validate: validator7 },
      { name: "actor_type", in: "path", required: true, validate: validator23 },
      { name: "actor_identifier", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "codespaces/create-with-pr-for-authenticated-user": {
    parameters: [
      { name: "owner", in: "path", required: true, validate: validator0 },
      { name: "repo", in: "path", required: true, validate: validator0 },
      { name: "pull_number", in: "path", required: true, validate: validator7 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
    body: { required: false, validate: validator24 },
  },
  "users/get-authenticated": {
    parameters: [
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "orgs/list-for-authenticated-user": {
    parameters: [
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
      { name: "per_page", in: "query", required: false, validate: validator1 },
      { name: "page", in: "query", required: false, validate: validator28 },
    ],
  },
  "repos/get": {
    parameters: [
      { name: "owner", in: "path", required: true, validate: validator0 },
      { name: "repo", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
  "codespaces/get-for-authenticated-user": {
    parameters: [
      { name: "codespace_name", in: "path", required: true, validate: validator0 },
      { name: "accept", in: "header", required: false, validate: validator0 },
      { name: "X-GitHub-Api-Version", in: "header", required: false, validate: validator0 },
    ],
  },
};

/** The validators of what each operation answers, by its id. */
export const responseValidators: { readonly [id: string]: CompiledResponses } = {
  "copilot-spaces/list-for-org": {
    200: validator2,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/create-for-org": {
    201: validator5,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/get-for-org": {
    200: validator5,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/update-for-org": {
    200: validator5,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/delete-for-org": {
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/list-resources-for-org": {
    200: validator9,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/create-resource-for-org": {
    200: validator11,
    201: validator11,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/get-resource-for-org": {
    200: validator11,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/update-resource-for-org": {
    200: validator11,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/delete-resource-for-org": {
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/list-collaborators-for-org": {
    200: validator13,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/add-collaborator-for-org": {
    201: validator15,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/update-collaborator-for-org": {
    200: validator15,
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/remove-collaborator-for-org": {
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/list-for-user": {
    200: validator2,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/create-for-user": {
    201: validator5,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/get-for-user": {
    200: validator5,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/update-for-user": {
    200: validator5,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/delete-for-user": {
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/list-resources-for-user": {
    200: validator9,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/create-resource-for-user": {
    200: validator11,
    201: validator11,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/get-resource-for-user": {
    200: validator11,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/update-resource-for-user": {
    200: validator11,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/delete-resource-for-user": {
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/list-collaborators-for-user": {
    200: validator20,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "copilot-spaces/add-collaborator-for-user": {
    201: validator22,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/update-collaborator-for-user": {
    200: validator22,
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    422: validator6,
    429: validator3,
  },
  "copilot-spaces/remove-collaborator-for-user": {
    204: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "codespaces/create-with-pr-for-authenticated-user": {
    201: validator25,
    202: validator25,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
    503: validator26,
  },
  "users/get-authenticated": {
    200: validator27,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    429: validator3,
  },
  "orgs/list-for-authenticated-user": {
    200: validator29,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    429: validator3,
  },
  "repos/get": {
    200: validator30,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
  "codespaces/get-for-authenticated-user": {
    200: validator25,
    304: null,
    400: validator3,
    401: validator3,
    403: validator3,
    404: validator3,
    429: validator3,
  },
};
