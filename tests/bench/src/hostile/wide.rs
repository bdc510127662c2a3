//! Models with many fields, values or variants.

use clerk_models::ClerkModel;

/// A struct whose fields, all of one length and many of the same letters, are required.
macro_rules! wide {
    ($name:ident [$($attribute:tt)*] $($field:ident)*) => {
        #[derive(ClerkModel)]
        #[clerk_model(no_object $($attribute)*)]
        pub struct $name {
            $(pub $field: u8,)*
            pub child: Option<Box<$name>>,
        }
    };
}

/// A string enum of all these variants.
macro_rules! values {
    ($name:ident $($variant:ident)*) => {
        #[derive(PartialEq, Eq, PartialOrd, Ord, ClerkModel)]
        pub enum $name {
            $($variant,)*
        }
    };
}

/// A closed tagged enum, with discriminators of one length.
macro_rules! variants {
    ($name:ident $($variant:ident $object:literal)*) => {
        #[derive(ClerkModel)]
        pub enum $name {
            $(#[clerk_model(object = $object)] $variant(Empty),)*
        }
    };
}

#[derive(ClerkModel)]
#[clerk_model(no_object)]
pub struct Empty {}

wide! { Wide []
    account_billing_contact account_billing_details account_billing_element account_contact_billing
    account_contact_details account_contact_element account_details_billing account_details_contact
    account_details_element account_element_billing account_element_contact account_element_details
    billing_account_contact billing_account_details billing_account_element billing_contact_account
    billing_contact_details billing_contact_element billing_details_account billing_details_contact
    billing_details_element billing_element_account billing_element_contact billing_element_details
    contact_account_billing contact_account_details contact_account_element contact_billing_account
    contact_billing_details contact_billing_element contact_details_account contact_details_billing
    contact_details_element contact_element_account contact_element_billing contact_element_details
    details_account_billing details_account_contact details_account_element details_billing_account
    details_billing_contact details_billing_element details_contact_account details_contact_billing
    details_contact_element details_element_account details_element_billing details_element_contact
    element_account_billing element_account_contact element_account_details element_billing_account
    element_billing_contact element_billing_details element_contact_account element_contact_billing
    element_contact_details element_details_account element_details_billing element_details_contact
}

values! { Values
    V000 V001 V002 V003 V004 V005 V006 V007 V008 V009 V010 V011 V012 V013 V014 V015 V016 V017 V018 V019
    V020 V021 V022 V023 V024 V025 V026 V027 V028 V029 V030 V031 V032 V033 V034 V035 V036 V037 V038 V039
    V040 V041 V042 V043 V044 V045 V046 V047 V048 V049 V050 V051 V052 V053 V054 V055 V056 V057 V058 V059
    V060 V061 V062 V063 V064 V065 V066 V067 V068 V069 V070 V071 V072 V073 V074 V075 V076 V077 V078 V079
    V080 V081 V082 V083 V084 V085 V086 V087 V088 V089 V090 V091 V092 V093 V094 V095 V096 V097 V098 V099
    V100 V101 V102 V103 V104 V105 V106 V107 V108 V109 V110 V111 V112 V113 V114 V115 V116 V117 V118 V119
    V120 V121 V122 V123 V124 V125 V126 V127 V128 V129 V130 V131 V132 V133 V134 V135 V136 V137 V138 V139
    V140 V141 V142 V143 V144 V145 V146 V147 V148 V149 V150 V151 V152 V153 V154 V155 V156 V157 V158 V159
    V160 V161 V162 V163 V164 V165 V166 V167 V168 V169 V170 V171 V172 V173 V174 V175 V176 V177 V178 V179
    V180 V181 V182 V183 V184 V185 V186 V187 V188 V189 V190 V191 V192 V193 V194 V195 V196 V197 V198 V199
    V200 V201 V202 V203 V204 V205 V206 V207 V208 V209 V210 V211 V212 V213 V214 V215 V216 V217 V218 V219
    V220 V221 V222 V223 V224 V225 V226 V227 V228 V229 V230 V231 V232 V233 V234 V235 V236 V237 V238 V239
    V240 V241 V242 V243 V244 V245 V246 V247 V248 V249 V250 V251 V252 V253 V254 V255 V256 V257 V258 V259
    V260 V261 V262 V263 V264 V265 V266 V267 V268 V269 V270 V271 V272 V273 V274 V275 V276 V277 V278 V279
    V280 V281 V282 V283 V284 V285 V286 V287 V288 V289 V290 V291 V292 V293 V294 V295 V296 V297 V298 V299
    V300 V301 V302 V303 V304 V305 V306 V307 V308 V309 V310 V311 V312 V313 V314 V315 V316 V317 V318 V319
    V320 V321 V322 V323 V324 V325 V326 V327 V328 V329 V330 V331 V332 V333 V334 V335 V336 V337 V338 V339
    V340 V341 V342 V343 V344 V345 V346 V347 V348 V349 V350 V351 V352 V353 V354 V355 V356 V357 V358 V359
    V360 V361 V362 V363 V364 V365 V366 V367 V368 V369 V370 V371 V372 V373 V374 V375 V376 V377 V378 V379
    V380 V381 V382 V383 V384 V385 V386 V387 V388 V389 V390 V391 V392 V393 V394 V395 V396 V397 V398 V399
    V400 V401 V402 V403 V404 V405 V406 V407 V408 V409 V410 V411 V412 V413 V414 V415 V416 V417 V418 V419
    V420 V421 V422 V423 V424 V425 V426 V427 V428 V429 V430 V431 V432 V433 V434 V435 V436 V437 V438 V439
    V440 V441 V442 V443 V444 V445 V446 V447 V448 V449 V450 V451 V452 V453 V454 V455 V456 V457 V458 V459
    V460 V461 V462 V463 V464 V465 V466 V467 V468 V469 V470 V471 V472 V473 V474 V475 V476 V477 V478 V479
    V480 V481 V482 V483 V484 V485 V486 V487 V488 V489 V490 V491 V492 V493 V494 V495 V496 V497 V498 V499
}

variants! { Variants
    V000 "a_discriminator_of_one_length_000" V001 "a_discriminator_of_one_length_001"
    V002 "a_discriminator_of_one_length_002" V003 "a_discriminator_of_one_length_003"
    V004 "a_discriminator_of_one_length_004" V005 "a_discriminator_of_one_length_005"
    V006 "a_discriminator_of_one_length_006" V007 "a_discriminator_of_one_length_007"
    V008 "a_discriminator_of_one_length_008" V009 "a_discriminator_of_one_length_009"
    V010 "a_discriminator_of_one_length_010" V011 "a_discriminator_of_one_length_011"
    V012 "a_discriminator_of_one_length_012" V013 "a_discriminator_of_one_length_013"
    V014 "a_discriminator_of_one_length_014" V015 "a_discriminator_of_one_length_015"
    V016 "a_discriminator_of_one_length_016" V017 "a_discriminator_of_one_length_017"
    V018 "a_discriminator_of_one_length_018" V019 "a_discriminator_of_one_length_019"
    V020 "a_discriminator_of_one_length_020" V021 "a_discriminator_of_one_length_021"
    V022 "a_discriminator_of_one_length_022" V023 "a_discriminator_of_one_length_023"
    V024 "a_discriminator_of_one_length_024" V025 "a_discriminator_of_one_length_025"
    V026 "a_discriminator_of_one_length_026" V027 "a_discriminator_of_one_length_027"
    V028 "a_discriminator_of_one_length_028" V029 "a_discriminator_of_one_length_029"
    V030 "a_discriminator_of_one_length_030" V031 "a_discriminator_of_one_length_031"
    V032 "a_discriminator_of_one_length_032" V033 "a_discriminator_of_one_length_033"
    V034 "a_discriminator_of_one_length_034" V035 "a_discriminator_of_one_length_035"
    V036 "a_discriminator_of_one_length_036" V037 "a_discriminator_of_one_length_037"
    V038 "a_discriminator_of_one_length_038" V039 "a_discriminator_of_one_length_039"
    V040 "a_discriminator_of_one_length_040" V041 "a_discriminator_of_one_length_041"
    V042 "a_discriminator_of_one_length_042" V043 "a_discriminator_of_one_length_043"
    V044 "a_discriminator_of_one_length_044" V045 "a_discriminator_of_one_length_045"
    V046 "a_discriminator_of_one_length_046" V047 "a_discriminator_of_one_length_047"
    V048 "a_discriminator_of_one_length_048" V049 "a_discriminator_of_one_length_049"
    V050 "a_discriminator_of_one_length_050" V051 "a_discriminator_of_one_length_051"
    V052 "a_discriminator_of_one_length_052" V053 "a_discriminator_of_one_length_053"
    V054 "a_discriminator_of_one_length_054" V055 "a_discriminator_of_one_length_055"
    V056 "a_discriminator_of_one_length_056" V057 "a_discriminator_of_one_length_057"
    V058 "a_discriminator_of_one_length_058" V059 "a_discriminator_of_one_length_059"
    V060 "a_discriminator_of_one_length_060" V061 "a_discriminator_of_one_length_061"
    V062 "a_discriminator_of_one_length_062" V063 "a_discriminator_of_one_length_063"
    V064 "a_discriminator_of_one_length_064" V065 "a_discriminator_of_one_length_065"
    V066 "a_discriminator_of_one_length_066" V067 "a_discriminator_of_one_length_067"
    V068 "a_discriminator_of_one_length_068" V069 "a_discriminator_of_one_length_069"
    V070 "a_discriminator_of_one_length_070" V071 "a_discriminator_of_one_length_071"
    V072 "a_discriminator_of_one_length_072" V073 "a_discriminator_of_one_length_073"
    V074 "a_discriminator_of_one_length_074" V075 "a_discriminator_of_one_length_075"
    V076 "a_discriminator_of_one_length_076" V077 "a_discriminator_of_one_length_077"
    V078 "a_discriminator_of_one_length_078" V079 "a_discriminator_of_one_length_079"
    V080 "a_discriminator_of_one_length_080" V081 "a_discriminator_of_one_length_081"
    V082 "a_discriminator_of_one_length_082" V083 "a_discriminator_of_one_length_083"
    V084 "a_discriminator_of_one_length_084" V085 "a_discriminator_of_one_length_085"
    V086 "a_discriminator_of_one_length_086" V087 "a_discriminator_of_one_length_087"
    V088 "a_discriminator_of_one_length_088" V089 "a_discriminator_of_one_length_089"
    V090 "a_discriminator_of_one_length_090" V091 "a_discriminator_of_one_length_091"
    V092 "a_discriminator_of_one_length_092" V093 "a_discriminator_of_one_length_093"
    V094 "a_discriminator_of_one_length_094" V095 "a_discriminator_of_one_length_095"
    V096 "a_discriminator_of_one_length_096" V097 "a_discriminator_of_one_length_097"
    V098 "a_discriminator_of_one_length_098" V099 "a_discriminator_of_one_length_099"
    V100 "a_discriminator_of_one_length_100" V101 "a_discriminator_of_one_length_101"
    V102 "a_discriminator_of_one_length_102" V103 "a_discriminator_of_one_length_103"
    V104 "a_discriminator_of_one_length_104" V105 "a_discriminator_of_one_length_105"
    V106 "a_discriminator_of_one_length_106" V107 "a_discriminator_of_one_length_107"
    V108 "a_discriminator_of_one_length_108" V109 "a_discriminator_of_one_length_109"
    V110 "a_discriminator_of_one_length_110" V111 "a_discriminator_of_one_length_111"
    V112 "a_discriminator_of_one_length_112" V113 "a_discriminator_of_one_length_113"
    V114 "a_discriminator_of_one_length_114" V115 "a_discriminator_of_one_length_115"
    V116 "a_discriminator_of_one_length_116" V117 "a_discriminator_of_one_length_117"
    V118 "a_discriminator_of_one_length_118" V119 "a_discriminator_of_one_length_119"
    V120 "a_discriminator_of_one_length_120" V121 "a_discriminator_of_one_length_121"
    V122 "a_discriminator_of_one_length_122" V123 "a_discriminator_of_one_length_123"
    V124 "a_discriminator_of_one_length_124" V125 "a_discriminator_of_one_length_125"
    V126 "a_discriminator_of_one_length_126" V127 "a_discriminator_of_one_length_127"
    V128 "a_discriminator_of_one_length_128" V129 "a_discriminator_of_one_length_129"
    V130 "a_discriminator_of_one_length_130" V131 "a_discriminator_of_one_length_131"
    V132 "a_discriminator_of_one_length_132" V133 "a_discriminator_of_one_length_133"
    V134 "a_discriminator_of_one_length_134" V135 "a_discriminator_of_one_length_135"
    V136 "a_discriminator_of_one_length_136" V137 "a_discriminator_of_one_length_137"
    V138 "a_discriminator_of_one_length_138" V139 "a_discriminator_of_one_length_139"
    V140 "a_discriminator_of_one_length_140" V141 "a_discriminator_of_one_length_141"
    V142 "a_discriminator_of_one_length_142" V143 "a_discriminator_of_one_length_143"
    V144 "a_discriminator_of_one_length_144" V145 "a_discriminator_of_one_length_145"
    V146 "a_discriminator_of_one_length_146" V147 "a_discriminator_of_one_length_147"
    V148 "a_discriminator_of_one_length_148" V149 "a_discriminator_of_one_length_149"
    V150 "a_discriminator_of_one_length_150" V151 "a_discriminator_of_one_length_151"
    V152 "a_discriminator_of_one_length_152" V153 "a_discriminator_of_one_length_153"
    V154 "a_discriminator_of_one_length_154" V155 "a_discriminator_of_one_length_155"
    V156 "a_discriminator_of_one_length_156" V157 "a_discriminator_of_one_length_157"
    V158 "a_discriminator_of_one_length_158" V159 "a_discriminator_of_one_length_159"
    V160 "a_discriminator_of_one_length_160" V161 "a_discriminator_of_one_length_161"
    V162 "a_discriminator_of_one_length_162" V163 "a_discriminator_of_one_length_163"
    V164 "a_discriminator_of_one_length_164" V165 "a_discriminator_of_one_length_165"
    V166 "a_discriminator_of_one_length_166" V167 "a_discriminator_of_one_length_167"
    V168 "a_discriminator_of_one_length_168" V169 "a_discriminator_of_one_length_169"
    V170 "a_discriminator_of_one_length_170" V171 "a_discriminator_of_one_length_171"
    V172 "a_discriminator_of_one_length_172" V173 "a_discriminator_of_one_length_173"
    V174 "a_discriminator_of_one_length_174" V175 "a_discriminator_of_one_length_175"
    V176 "a_discriminator_of_one_length_176" V177 "a_discriminator_of_one_length_177"
    V178 "a_discriminator_of_one_length_178" V179 "a_discriminator_of_one_length_179"
    V180 "a_discriminator_of_one_length_180" V181 "a_discriminator_of_one_length_181"
    V182 "a_discriminator_of_one_length_182" V183 "a_discriminator_of_one_length_183"
    V184 "a_discriminator_of_one_length_184" V185 "a_discriminator_of_one_length_185"
    V186 "a_discriminator_of_one_length_186" V187 "a_discriminator_of_one_length_187"
    V188 "a_discriminator_of_one_length_188" V189 "a_discriminator_of_one_length_189"
    V190 "a_discriminator_of_one_length_190" V191 "a_discriminator_of_one_length_191"
    V192 "a_discriminator_of_one_length_192" V193 "a_discriminator_of_one_length_193"
    V194 "a_discriminator_of_one_length_194" V195 "a_discriminator_of_one_length_195"
    V196 "a_discriminator_of_one_length_196" V197 "a_discriminator_of_one_length_197"
    V198 "a_discriminator_of_one_length_198" V199 "a_discriminator_of_one_length_199"
    V200 "a_discriminator_of_one_length_200" V201 "a_discriminator_of_one_length_201"
    V202 "a_discriminator_of_one_length_202" V203 "a_discriminator_of_one_length_203"
    V204 "a_discriminator_of_one_length_204" V205 "a_discriminator_of_one_length_205"
    V206 "a_discriminator_of_one_length_206" V207 "a_discriminator_of_one_length_207"
    V208 "a_discriminator_of_one_length_208" V209 "a_discriminator_of_one_length_209"
    V210 "a_discriminator_of_one_length_210" V211 "a_discriminator_of_one_length_211"
    V212 "a_discriminator_of_one_length_212" V213 "a_discriminator_of_one_length_213"
    V214 "a_discriminator_of_one_length_214" V215 "a_discriminator_of_one_length_215"
    V216 "a_discriminator_of_one_length_216" V217 "a_discriminator_of_one_length_217"
    V218 "a_discriminator_of_one_length_218" V219 "a_discriminator_of_one_length_219"
    V220 "a_discriminator_of_one_length_220" V221 "a_discriminator_of_one_length_221"
    V222 "a_discriminator_of_one_length_222" V223 "a_discriminator_of_one_length_223"
    V224 "a_discriminator_of_one_length_224" V225 "a_discriminator_of_one_length_225"
    V226 "a_discriminator_of_one_length_226" V227 "a_discriminator_of_one_length_227"
    V228 "a_discriminator_of_one_length_228" V229 "a_discriminator_of_one_length_229"
    V230 "a_discriminator_of_one_length_230" V231 "a_discriminator_of_one_length_231"
    V232 "a_discriminator_of_one_length_232" V233 "a_discriminator_of_one_length_233"
    V234 "a_discriminator_of_one_length_234" V235 "a_discriminator_of_one_length_235"
    V236 "a_discriminator_of_one_length_236" V237 "a_discriminator_of_one_length_237"
    V238 "a_discriminator_of_one_length_238" V239 "a_discriminator_of_one_length_239"
}
