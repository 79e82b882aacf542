"""What things are made of, as Blender's materials. Lengths are millimetres."""

from __future__ import annotations

import os
from pathlib import Path

import bpy

MM = 0.001
Colour = tuple[float, float, float]
TEXTURES = Path(os.environ["STUDIO_TEXTURES"])


def _nodes(name: str) -> tuple[bpy.types.Material, bpy.types.NodeTree, bpy.types.Node]:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    return material, tree, tree.nodes["Principled BSDF"]


def _image(tree: bpy.types.NodeTree, name: str, *, data: bool = False, box: float = 0) -> bpy.types.Node:
    """A picture node; `box` > 0 projects it from all sides, once every `box` millimetres."""
    node = tree.nodes.new("ShaderNodeTexImage")
    node.image = bpy.data.images.load(str(TEXTURES / f"{name}.png"), check_existing=True)
    if data:
        node.image.colorspace_settings.name = "Non-Color"
    if box:
        place, scale = tree.nodes.new("ShaderNodeTexCoord"), tree.nodes.new("ShaderNodeMapping")
        scale.inputs["Scale"].default_value = (1 / (box * MM),) * 3
        node.projection, node.projection_blend = "BOX", 0.1
        tree.links.new(place.outputs["Object"], scale.inputs["Vector"])
        tree.links.new(scale.outputs["Vector"], node.inputs["Vector"])
    return node


def _grain(tree: bpy.types.NodeTree, shader: bpy.types.Node, size: float, depth: float) -> None:
    """A fine bump, `size` millimetres wide and `depth` of Blender's strength."""
    place, grain, bump = (tree.nodes.new(f"ShaderNode{kind}") for kind in ("TexCoord", "TexNoise", "Bump"))
    grain.inputs["Scale"].default_value = 1 / (size * MM)
    grain.inputs["Detail"].default_value = 4
    bump.inputs["Strength"].default_value = depth
    bump.inputs["Distance"].default_value = size * MM * 0.3
    tree.links.new(place.outputs["Object"], grain.inputs["Vector"])
    tree.links.new(grain.outputs["Fac"], bump.inputs["Height"])
    tree.links.new(bump.outputs["Normal"], shader.inputs["Normal"])


def paint(
    colour: Colour, rough: float = 0.5, metal: float = 0.0, grain: tuple[float, float] | None = None
) -> bpy.types.Material:
    """A plain material; `grain` is (size in millimetres, strength)."""
    material, tree, shader = _nodes("paint")
    shader.inputs["Base Color"].default_value = (*colour, 1)
    shader.inputs["Roughness"].default_value = rough
    shader.inputs["Metallic"].default_value = metal
    if grain:
        _grain(tree, shader, *grain)
    return material


def printed(name: str, rough: float = 0.45, *, cut: bool = False) -> bpy.types.Material:
    """Paper or card with a picture on it; `cut` follows the picture's own outline."""
    material, tree, shader = _nodes(name)
    picture = _image(tree, name)
    tree.links.new(picture.outputs["Color"], shader.inputs["Base Color"])
    if cut:
        tree.links.new(picture.outputs["Alpha"], shader.inputs["Alpha"])
    shader.inputs["Roughness"].default_value = rough
    _grain(tree, shader, 3, 0.08)
    return material


def board(name: str, every: float, rough: float, depth: float = 0.2) -> bpy.types.Material:
    """Wood, cardboard or rubber, projected from all sides; the picture is its own relief."""
    material, tree, shader = _nodes(name)
    picture = _image(tree, name, box=every)
    bump = tree.nodes.new("ShaderNodeBump")
    bump.inputs["Strength"].default_value = depth
    bump.inputs["Distance"].default_value = 0.0006
    tree.links.new(picture.outputs["Color"], shader.inputs["Base Color"])
    tree.links.new(picture.outputs["Color"], bump.inputs["Height"])
    tree.links.new(bump.outputs["Normal"], shader.inputs["Normal"])
    shader.inputs["Roughness"].default_value = rough
    return material


def worn(colour: Colour, rough: float, metal: float, mask: str, scar: Colour) -> bpy.types.Material:
    """A painted or anodised surface with the mask's scratches in it, and finger marks in its shine."""
    material, tree, shader = _nodes(mask)
    scratch, smudge = _image(tree, mask, data=True), _image(tree, "smudges", data=True)
    mix, shine, bump = (tree.nodes.new(f"ShaderNode{kind}") for kind in ("MixRGB", "MapRange", "Bump"))
    mix.inputs["Color1"].default_value, mix.inputs["Color2"].default_value = (*colour, 1), (*scar, 1)
    shine.inputs["To Min"].default_value, shine.inputs["To Max"].default_value = rough - 0.05, rough + 0.12
    bump.invert = True
    bump.inputs["Strength"].default_value = 0.8
    bump.inputs["Distance"].default_value = 0.0004
    tree.links.new(scratch.outputs["Color"], mix.inputs["Fac"])
    tree.links.new(scratch.outputs["Color"], bump.inputs["Height"])
    tree.links.new(smudge.outputs["Color"], shine.inputs["Value"])
    tree.links.new(shine.outputs["Result"], shader.inputs["Roughness"])
    tree.links.new(mix.outputs["Color"], shader.inputs["Base Color"])
    tree.links.new(bump.outputs["Normal"], shader.inputs["Normal"])
    shader.inputs["Metallic"].default_value = metal
    return material


def glowing(name: str, strength: float) -> bpy.types.Material:
    """A lit screen behind glass."""
    material, tree, shader = _nodes(name)
    picture = _image(tree, name)
    shader.inputs["Base Color"].default_value = (0.01, 0.01, 0.012, 1)
    shader.inputs["Roughness"].default_value = 0.08
    shader.inputs["Emission Strength"].default_value = strength
    tree.links.new(picture.outputs["Color"], shader.inputs["Emission"])
    return material


def lamp(colour: Colour, strength: float) -> bpy.types.Material:
    """A small light: an LED."""
    material, _, shader = _nodes("lamp")
    shader.inputs["Emission"].default_value = (*colour, 1)
    shader.inputs["Emission Strength"].default_value = strength
    return material
