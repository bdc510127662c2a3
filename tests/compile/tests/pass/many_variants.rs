// rustc counts the steps in which the variants of a generic union are compared.
use clerk_models::{ClerkModel, from_str};

#[derive(ClerkModel)]
#[clerk_model(no_object)]
struct Model {}

macro_rules! many {
    ($($name:ident $object:literal)*) => {
        #[derive(ClerkModel)]
        enum Many<T> {
            #[clerk_model(object = "generic")]
            Generic(Option<T>),
            $(#[clerk_model(object = $object)] $name(Model),)*
        }
    };
}

many! {
    V000 "organization_membership_000" V001 "organization_membership_001" V002 "organization_membership_002" V003 "organization_membership_003"
    V004 "organization_membership_004" V005 "organization_membership_005" V006 "organization_membership_006" V007 "organization_membership_007"
    V008 "organization_membership_008" V009 "organization_membership_009" V010 "organization_membership_010" V011 "organization_membership_011"
    V012 "organization_membership_012" V013 "organization_membership_013" V014 "organization_membership_014" V015 "organization_membership_015"
    V016 "organization_membership_016" V017 "organization_membership_017" V018 "organization_membership_018" V019 "organization_membership_019"
    V020 "organization_membership_020" V021 "organization_membership_021" V022 "organization_membership_022" V023 "organization_membership_023"
    V024 "organization_membership_024" V025 "organization_membership_025" V026 "organization_membership_026" V027 "organization_membership_027"
    V028 "organization_membership_028" V029 "organization_membership_029" V030 "organization_membership_030" V031 "organization_membership_031"
    V032 "organization_membership_032" V033 "organization_membership_033" V034 "organization_membership_034" V035 "organization_membership_035"
    V036 "organization_membership_036" V037 "organization_membership_037" V038 "organization_membership_038" V039 "organization_membership_039"
    V040 "organization_membership_040" V041 "organization_membership_041" V042 "organization_membership_042" V043 "organization_membership_043"
    V044 "organization_membership_044" V045 "organization_membership_045" V046 "organization_membership_046" V047 "organization_membership_047"
    V048 "organization_membership_048" V049 "organization_membership_049" V050 "organization_membership_050" V051 "organization_membership_051"
    V052 "organization_membership_052" V053 "organization_membership_053" V054 "organization_membership_054" V055 "organization_membership_055"
    V056 "organization_membership_056" V057 "organization_membership_057" V058 "organization_membership_058" V059 "organization_membership_059"
    V060 "organization_membership_060" V061 "organization_membership_061" V062 "organization_membership_062" V063 "organization_membership_063"
    V064 "organization_membership_064" V065 "organization_membership_065" V066 "organization_membership_066" V067 "organization_membership_067"
    V068 "organization_membership_068" V069 "organization_membership_069" V070 "organization_membership_070" V071 "organization_membership_071"
    V072 "organization_membership_072" V073 "organization_membership_073" V074 "organization_membership_074" V075 "organization_membership_075"
    V076 "organization_membership_076" V077 "organization_membership_077" V078 "organization_membership_078" V079 "organization_membership_079"
    V080 "organization_membership_080" V081 "organization_membership_081" V082 "organization_membership_082" V083 "organization_membership_083"
    V084 "organization_membership_084" V085 "organization_membership_085" V086 "organization_membership_086" V087 "organization_membership_087"
    V088 "organization_membership_088" V089 "organization_membership_089" V090 "organization_membership_090" V091 "organization_membership_091"
    V092 "organization_membership_092" V093 "organization_membership_093" V094 "organization_membership_094" V095 "organization_membership_095"
    V096 "organization_membership_096" V097 "organization_membership_097" V098 "organization_membership_098" V099 "organization_membership_099"
    V100 "organization_membership_100" V101 "organization_membership_101" V102 "organization_membership_102" V103 "organization_membership_103"
    V104 "organization_membership_104" V105 "organization_membership_105" V106 "organization_membership_106" V107 "organization_membership_107"
    V108 "organization_membership_108" V109 "organization_membership_109" V110 "organization_membership_110" V111 "organization_membership_111"
    V112 "organization_membership_112" V113 "organization_membership_113" V114 "organization_membership_114" V115 "organization_membership_115"
    V116 "organization_membership_116" V117 "organization_membership_117" V118 "organization_membership_118" V119 "organization_membership_119"
    V120 "organization_membership_120" V121 "organization_membership_121" V122 "organization_membership_122" V123 "organization_membership_123"
    V124 "organization_membership_124" V125 "organization_membership_125" V126 "organization_membership_126" V127 "organization_membership_127"
    V128 "organization_membership_128" V129 "organization_membership_129" V130 "organization_membership_130" V131 "organization_membership_131"
    V132 "organization_membership_132" V133 "organization_membership_133" V134 "organization_membership_134" V135 "organization_membership_135"
    V136 "organization_membership_136" V137 "organization_membership_137" V138 "organization_membership_138" V139 "organization_membership_139"
    V140 "organization_membership_140" V141 "organization_membership_141" V142 "organization_membership_142" V143 "organization_membership_143"
    V144 "organization_membership_144" V145 "organization_membership_145" V146 "organization_membership_146" V147 "organization_membership_147"
    V148 "organization_membership_148" V149 "organization_membership_149" V150 "organization_membership_150" V151 "organization_membership_151"
    V152 "organization_membership_152" V153 "organization_membership_153" V154 "organization_membership_154" V155 "organization_membership_155"
    V156 "organization_membership_156" V157 "organization_membership_157" V158 "organization_membership_158" V159 "organization_membership_159"
    V160 "organization_membership_160" V161 "organization_membership_161" V162 "organization_membership_162" V163 "organization_membership_163"
    V164 "organization_membership_164" V165 "organization_membership_165" V166 "organization_membership_166" V167 "organization_membership_167"
    V168 "organization_membership_168" V169 "organization_membership_169" V170 "organization_membership_170" V171 "organization_membership_171"
    V172 "organization_membership_172" V173 "organization_membership_173" V174 "organization_membership_174" V175 "organization_membership_175"
    V176 "organization_membership_176" V177 "organization_membership_177" V178 "organization_membership_178" V179 "organization_membership_179"
    V180 "organization_membership_180" V181 "organization_membership_181" V182 "organization_membership_182" V183 "organization_membership_183"
    V184 "organization_membership_184" V185 "organization_membership_185" V186 "organization_membership_186" V187 "organization_membership_187"
    V188 "organization_membership_188" V189 "organization_membership_189" V190 "organization_membership_190" V191 "organization_membership_191"
    V192 "organization_membership_192" V193 "organization_membership_193" V194 "organization_membership_194" V195 "organization_membership_195"
    V196 "organization_membership_196" V197 "organization_membership_197" V198 "organization_membership_198" V199 "organization_membership_199"
}

#[test]
fn compiles() {
    let many: Many<()> = from_str(r#"{"object": "organization_membership_007"}"#).unwrap();
    assert!(matches!(many, Many::V007(_)));
}
